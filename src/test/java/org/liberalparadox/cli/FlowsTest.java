package org.liberalparadox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code analyse flows}: where people go when a gate closes or opens. */
class FlowsTest {
    @TempDir
    private Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    @Test
    void tellsEveryRouteInEveryRound() {
        List<String> lines = terminal.says("analyse", "flows", "--scenario", "two-shores")
                .lines()
                .toList();
        assertThat(lines.getFirst()).isEqualTo("round,route,origin,chain,attempts,stopped,registered,arrived,lost");
        assertThat(lines).hasSize(1 + 4 * 3);
        assertThat(lines.get(3)).startsWith("1,pass-and-strait,highlands,southland>northland,");
    }

    @Test
    void whoeverClosesABorderEndsNoJourneyItMovesToTheNeighbour() {
        JsonNode rows = flows("--close", "hungary").get("routes");
        assertThat(deflected(rows, "hungary>germany")).isNegative();
        assertThat(deflected(rows, "greece>italy")).isPositive();
        assertThat(deflected(rows, "syria")).as("Lebanon and Türkiye host more").isPositive();
    }

    @Test
    void whoOpensAGateLetsMorePeopleThrough() {
        JsonNode before = flows("--open", "greece").get("routes");
        long arrived = 0;
        long then = 0;
        for (JsonNode row : before) {
            boolean greek = row.get("chain").asString().endsWith("greece");
            arrived += greek ? row.get("arrived").asLong() : 0;
            then += greek ? row.get("arrived_after").asLong() : 0;
        }
        assertThat(then).isGreaterThan(arrived);
    }

    @Test
    void whoWavesThroughRegistersNobody() {
        JsonNode rows = flows("--policy", "greece.gate=WAVE_THROUGH", "--policy", "hungary.gate=WAVE_THROUGH")
                .get("routes");
        assertThat(sum(rows, "registered")).isPositive();
        for (JsonNode row : rows) {
            if (row.get("origin").asString().equals("syria")) {
                assertThat(row.get("registered_after").asLong())
                        .isLessThanOrEqualTo(row.get("registered").asLong());
            }
        }
    }

    @Test
    void nobodyIsCountedTwiceAndNobodyIsForgotten() {
        for (String when : new String[] {"", "_after"}) {
            for (JsonNode row : flows("--close", "hungary,italy").get("routes")) {
                assertThat(row.get("stopped" + when).asLong()
                                + row.get("registered" + when).asLong()
                                + row.get("arrived" + when).asLong()
                                + row.get("lost" + when).asLong())
                        .isEqualTo(row.get("attempts" + when).asLong());
            }
        }
    }

    @Test
    void whoIsDeflectedStaysWithANeighbour() {
        JsonNode seats = flows("--close", "hungary").get("seats");
        assertThat(seats.size()).isEqualTo(2 * 7 * 7);
        assertThat(seats.get(0).propertyNames())
                .containsExactly("round", "seat", "status", "people", "people_after", "change");
        long neighbour = 0;
        for (JsonNode row : seats) {
            boolean waiting = row.get("seat").asString().equals("greece")
                    && row.get("status").asString().equals("IN_LIMBO");
            neighbour += waiting ? row.get("change").asLong() : 0;
        }
        assertThat(neighbour).as("people who wait in Greece").isPositive();
    }

    @Test
    void aGateThatStaysAsItIsChangesNothing() {
        for (JsonNode row : flows("--policy", "hungary.borderEffort=3").get("routes")) {
            assertThat(row.get("deflected").asLong()).isZero();
        }
    }

    @Test
    void setAndInjectCountInBothRuns() {
        String plain = terminal.says("analyse", "flows", "--scenario", "two-shores");
        assertThat(terminal.says("analyse", "flows", "--scenario", "two-shores", "--set", "model.flows.exitGuard=0.5"))
                .isNotEqualTo(plain);
        assertThat(terminal.says("analyse", "flows", "--scenario", "two-shores", "--inject", "1:refugee-wave"))
                .isNotEqualTo(plain);
    }

    @Test
    void writesFilesToo() throws IOException {
        Path file = folder.resolve("flows.csv");
        terminal.says("analyse", "flows", "--scenario", "two-shores", "--close", "northland", "--out", file.toString());
        assertThat(Files.readString(file))
                .startsWith("round,route,origin,chain,attempts,")
                .contains(",deflected\n");
        assertThat(Files.readString(folder.resolve("flows-seats.csv")))
                .startsWith("round,seat,status,people,people_after,change\n1,northland,");
    }

    @Test
    void complainsInALine() {
        complains("did you mean northland?", "--close", "northlnd");
        complains("did you mean southland?", "--open", "suthland");
        complains("did you mean borderEffort?", "--policy", "northland.borderEfort=3");
        complains("must lie between 0 and 5", "--policy", "northland.borderEffort=9");
        complains("write SEAT.LEVER=VALUE", "--policy", "northland");
        complains("unknown seat north", "--policy", "north.gate=OPEN");
        complains("gate", "--policy", "northland.gate=AJAR");
        complains("the same seat is closed", "--close", "northland", "--open", "northland");
        complains("ends in .csv or .json", "--out", "flows.txt");
        complains("--rounds 9", "--rounds", "9");
        complains("did you mean --close?", "--clos", "northland");
    }

    private void complains(String about, String... more) {
        terminal.complains(about, with(new String[] {"analyse", "flows", "--scenario", "two-shores"}, more));
    }

    private JsonNode flows(String... more) {
        return terminal.json(with(
                new String[] {"analyse", "flows", "--scenario", "aegean-2015", "--rounds", "2", "--format", "json"},
                more));
    }

    private static String[] with(String[] args, String... more) {
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return all;
    }

    /** Over the routes whose origin it is or whose chain ends so. */
    private static long deflected(JsonNode rows, String part) {
        long sum = 0;
        for (JsonNode row : rows) {
            boolean meant = row.get("chain").asString().endsWith(part)
                    || (row.get("origin").asString().equals(part)
                            && !row.get("chain").asString().contains(">"));
            sum += meant ? row.get("deflected").asLong() : 0;
        }
        return sum;
    }

    private static long sum(JsonNode rows, String column) {
        long sum = 0;
        for (JsonNode row : rows) {
            sum += StrictMath.abs(row.get(column).asLong());
        }
        return sum;
    }
}
