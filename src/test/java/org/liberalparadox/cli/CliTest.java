package org.liberalparadox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verbs, columns, keys and complaints of the command line are a contract. */
class CliTest {
    @TempDir
    private Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    @Test
    void simulateWritesARowPerGameRoundAndSeat() throws IOException {
        assertThat(simulate("a.csv", "--games", "2", "--rounds", "3")).isZero();
        assertThat(lines("a.csv")).hasSize(1 + 2 * 3 * 2);
        assertThat(lines("a.csv")[0])
                .isEqualTo("game,seed,round,seat,role,security,culture,economy,rights,"
                        + "mood_security,mood_culture,mood_economy,mood_rights,social_contract,approval,discount_factor,"
                        + "winset_share,no_agreement_value,proposals,accepted,ratified,rejected_at_home,obligations,"
                        + "honoured,defected,detected,arrivals_legal,arrivals_irregular,hosted_limbo,lost,budget,payoff,"
                        + "score");
        assertThat(lines("a-games.csv")).hasSize(3);
        assertThat(lines("a-games.csv")[0])
                .isEqualTo("game,seed,rounds,ending,world_order,migrants,agreements,regimes,mean_regime_strength,"
                        + "defection_rate,people_total_start,people_total_end,events,millis");
        assertThat(lines("a-games.csv")[1]).startsWith("1,1,3,").endsWith(",0");
    }

    @Test
    void theSameSeedWritesTheSameBytesWhateverTheThreads() throws IOException {
        simulate("one.csv", "--games", "6", "--threads", "1", "--seed", "5");
        simulate("two.csv", "--games", "6", "--threads", "2", "--seed", "5");
        assertThat(Files.readAllBytes(folder.resolve("two.csv")))
                .isEqualTo(Files.readAllBytes(folder.resolve("one.csv")));
        assertThat(Files.readAllBytes(folder.resolve("two-games.csv")))
                .isEqualTo(Files.readAllBytes(folder.resolve("one-games.csv")));
    }

    @Test
    void simulateWritesJsonToo() throws IOException {
        assertThat(simulate("a.json", "--games", "1", "--rounds", "1")).isZero();
        JsonNode rows = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("a.json")));
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.get(0).get("seat").asString()).isEqualTo("northland");
    }

    @Test
    void winsetHasItsKeys() {
        JsonNode json = json("analyse", "winset", "--scenario", "two-shores", "--seat", "northland");
        assertThat(json.propertyNames())
                .contains("seat", "share", "noAgreementValue", "threshold", "mood", "largestPossible");
        assertThat(json.get("mood").propertyNames()).containsExactly("security", "culture", "economy", "rights");
    }

    @Test
    void zopaHasItsKeys() {
        JsonNode json = json("analyse", "zopa", "--scenario", "two-shores", "--pair", "northland,southland");
        assertThat(json.propertyNames()).contains("pair", "share", "shareWithoutLinkage", "best");
        assertThat(json.get("best").propertyNames()).containsExactly("clauses", "value", "support");
    }

    @Test
    void stageGameHasItsKeys() {
        JsonNode json = json("analyse", "stage-game", "--scenario", "two-shores", "--pair", "northland,southland");
        assertThat(json.propertyNames())
                .contains("pair", "topic", "T", "R", "P", "S", "structure", "equilibria", "deltaStar", "delta");
    }

    @Test
    void frontierHasItsKeys() {
        JsonNode json = json("analyse", "frontier", "--scenario", "two-shores", "--pair", "northland,southland");
        assertThat(json.propertyNames()).contains("pair", "points", "nash", "kalaiSmorodinsky", "disagreement");
    }

    @Test
    void aCardChangesWhatIsAnalysed() {
        double before = json("analyse", "winset", "--scenario", "two-shores", "--seat", "northland")
                .get("share")
                .asDouble();
        double after = json(
                        "analyse",
                        "winset",
                        "--scenario",
                        "two-shores",
                        "--seat",
                        "northland",
                        "--inject",
                        "1:terror-shock@northland")
                .get("share")
                .asDouble();
        assertThat(after).isLessThan(before);
    }

    @Test
    void propositionsWriteThePageOfTheirFindings() throws IOException {
        Path page = folder.resolve("validation.md");
        int code = terminal.run("analyse", "propositions", "--only", "P07,p16", "--out", page.toString());

        assertThat(code).isZero();
        assertThat(terminal.out()).contains("P07 holds: ").contains("P16 holds: ");
        assertThat(Files.readString(page))
                .contains("| P07 | Control-only deals fail")
                .contains("Not in this run: P01,")
                .contains("## P16 ");
    }

    @Test
    void aPropositionFailsWhenItsAssumptionIsTakenAway() {
        int code = terminal.run("analyse", "propositions", "--only", "P16", "--set", "model.key.cap=1");

        assertThat(code).isEqualTo(1);
        assertThat(terminal.out()).contains("P16 fails: ");
    }

    @Test
    void propositionsSayWhatIsWrongWithTheirOptions() {
        terminal.complains("unknown proposition", "analyse", "propositions", "--only", "P99");
        terminal.complains("unknown scenario", "analyse", "propositions", "--set", "two-shors:rounds=3");
        terminal.complains("did you mean key?", "analyse", "propositions", "--set", "model.kye.cap=1");
        terminal.complains("above 0", "analyse", "propositions", "--size", "0");
    }

    @Test
    void complainsInOneLineAndSaysWhatWouldBeRight() {
        terminal.complains(
                "did you mean two-shores?", "simulate", "--scenario", "two-shors", "--games", "1", "--out", "x.csv");
        terminal.complains("northland, southland", simulateWith("--bot", "north=grim"));
        terminal.complains("did you mean grim?", simulateWith("--bot", "northland=grimm"));
        terminal.complains("did you mean terror-shock?", simulateWith("--inject", "1:terror-shok"));
        terminal.complains("there are 1 to 4", simulateWith("--inject", "9:terror-shock"));
        terminal.complains("write ROUND:CARD", simulateWith("--inject", "terror-shock"));
        terminal.complains("1 to 4 in two-shores", simulateWith("--rounds", "5"));
        terminal.complains("did you mean detection?", simulateWith("--set", "model.detectio.base=0.5"));
        terminal.complains("at least 1", "simulate", "--scenario", "two-shores", "--games", "0", "--out", "x.csv");
        terminal.complains(
                "ends in .csv or .json", "simulate", "--scenario", "two-shores", "--games", "1", "--out", "x.txt");
        terminal.complains("--games", "simulate", "--scenario", "two-shores", "--out", "x.csv");
        terminal.complains("write two seats", "analyse", "zopa", "--scenario", "two-shores", "--pair", "northland");
        terminal.complains("say what", "analyse");
    }

    @Test
    void complainsInOneLineAboutAFileThatIsNoScenario() throws IOException {
        for (String broken : new String[] {"id: [oops", "", "id: x\ntitle: 3\n", "- a\n- b\n", "\u0000"}) {
            Path file = folder.resolve("broken.yaml");
            Files.writeString(file, broken);
            terminal.complains("broken.yaml:", "analyse", "winset", "--scenario", file.toString());
            terminal.complains(
                    "broken.yaml:", "simulate", "--scenario", file.toString(), "--games", "1", "--out", "x.csv");
        }
        terminal.complains("nowhere.yaml", "analyse", "winset", "--scenario", "nowhere.yaml");
        terminal.complains(
                "no folder", "simulate", "--scenario", "two-shores", "--games", "1", "--out", "nowhere/x.csv");
    }

    @Test
    void validateTellsFileLineAndField() throws IOException {
        Path file = folder.resolve("wrong.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("game-rules/scenarios/two-shores.yaml"))
                        .replace("rounds: 4", "rounds: 99"));
        assertThat(terminal.run("validate", file.toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("wrong.yaml:").contains("rounds");
        assertThat(terminal.run("validate", "game-rules/scenarios/two-shores.yaml"))
                .isZero();
    }

    @Test
    void everyVerbExplainsItself() {
        StringBuilder said = new StringBuilder();
        for (String verb : new String[] {"simulate", "analyse", "validate"}) {
            assertThat(terminal.run(verb, "--help")).isZero();
            said.append(terminal.out());
        }
        assertThat(said.toString()).contains("--scenario").contains("winset");
    }

    private static String[] simulateWith(String option, String value) {
        return new String[] {"simulate", "--scenario", "two-shores", "--games", "1", "--out", "x.csv", option, value};
    }

    private int simulate(String file, String... more) {
        List<String> args = new ArrayList<>(List.of("simulate", "--scenario", "two-shores", "--out"));
        args.add(folder.resolve(file).toString());
        args.addAll(List.of(more));
        return terminal.run(args.toArray(String[]::new));
    }

    private JsonNode json(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--format", "json"));
        return terminal.json(all.toArray(String[]::new));
    }

    private String[] lines(String file) throws IOException {
        return Files.readString(folder.resolve(file)).split("\n");
    }
}
