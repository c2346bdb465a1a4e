package org.liberalparadox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TournamentTest {
    @TempDir
    private Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    @Test
    void tellsHowEachTemperamentDid() throws IOException {
        String table = tournament("t.csv", "--strategies", "grim,opportunist,generous", "--games", "2");
        assertThat(table.lines().toList())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("strategy")
                .contains("honouring rate");
        String[] lines = Files.readString(folder.resolve("t.csv")).split("\n");
        assertThat(lines[0])
                .isEqualTo("strategy,games,score,score_low,score_high,honouring_rate,honouring_rate_low,"
                        + "honouring_rate_high,agreements,agreements_low,agreements_high,rejected_at_home,"
                        + "rejected_at_home_low,rejected_at_home_high");
        assertThat(lines[1]).as("6 casts, 2 seeds, a third of 2 seats").startsWith("grim,8,");
        assertThat(Files.readString(folder.resolve("t-seats.csv")).split("\n"))
                .hasSize(1 + 3 * 2)
                .anyMatch(line -> line.startsWith("opportunist,southland,4,"));
    }

    @Test
    void theMeanLiesInItsInterval() throws IOException {
        tournament("t.csv", "--strategies", "grim,opportunist", "--games", "4");
        for (String line : Files.readAllLines(folder.resolve("t.csv")).subList(1, 3)) {
            double[] score = Arrays.stream(line.split(","))
                    .skip(2)
                    .limit(3)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            assertThat(score[0]).isBetween(score[1], score[2]).isBetween(50.0, 200.0);
        }
    }

    @Test
    void whoNeverBreaksItsWordHonoursMoreThanWhoDoesWhenItPays() throws IOException {
        tournament("t.csv", "--strategies", "opportunist,hardliner", "--games", "6");
        double opportunist = column(1, 5);
        double hardliner = column(2, 5);
        assertThat(hardliner).isGreaterThan(opportunist);
    }

    private double column(int line, int column) throws IOException {
        return Double.parseDouble(
                Files.readAllLines(folder.resolve("t.csv")).get(line).split(",")[column]);
    }

    @Test
    void theThreadsChangeNoByte() throws IOException {
        tournament("one.csv", "--games", "1", "--threads", "1", "--strategies", "grim,generous");
        tournament("three.csv", "--games", "1", "--threads", "3", "--strategies", "grim,generous");
        assertThat(Files.readString(folder.resolve("three.csv")))
                .isEqualTo(Files.readString(folder.resolve("one.csv")));
    }

    @Test
    void someSeatsOnlyMayTakePart() throws IOException {
        tournament(
                "t.csv", "--games", "1", "--seats", "southland", "--others", "grim", "--strategies", "generous,grim");
        assertThat(Files.readAllLines(folder.resolve("t-seats.csv")))
                .hasSize(3)
                .noneMatch(l -> l.contains("northland"));
    }

    @Test
    void complainsInALine() {
        complains("did you mean grim?", "--strategies", "grim,grimm");
        complains("grim stands twice", "--strategies", "grim,grim");
        complains("did you mean northland?", "--seats", "nothland");
        complains("northland stands twice", "--seats", "northland,northland");
        complains("did you mean generous?", "--others", "generos");
        complains("at least 1", "--games", "0");
        complains("too many", "--games", "2000000000");
        complains("1 to 1000", "--threads", "0");
        complains("is not an int", "--games", "many");
        complains("there is no folder", "--out", "nowhere/t.csv");
        complains("did you mean --strategies?", "--strategy", "grim");
        terminal.complains("did you mean tournament?", "turnament");
        terminal.complains("--scenario is missing", "tournament");
    }

    private void complains(String about, String option, String value) {
        terminal.complains(about, "tournament", "--scenario", "two-shores", option, value);
    }

    private String tournament(String file, String... more) {
        String[] args = Arrays.copyOf(
                new String[] {
                    "tournament",
                    "--scenario",
                    "two-shores",
                    "--out",
                    folder.resolve(file).toString()
                },
                5 + more.length);
        System.arraycopy(more, 0, args, 5, more.length);
        return terminal.says(args);
    }
}
