package org.liberalparadox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever verb plays or analyses takes the same scenarios, values and cards, and refuses the same mistakes. */
class GameOptionsTest {
    @TempDir
    private Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    /** Every verb that plays or analyses, without its scenario. */
    static Stream<List<String>> verbs() {
        return Stream.of(
                List.of("simulate", "--games", "1", "--out", "OUT"),
                List.of("tournament", "--games", "1", "--strategies", "grim,generous", "--out", "OUT"),
                List.of("export", "--out", "OUT"),
                List.of("analyse", "winset", "--seat", "northland"),
                List.of("analyse", "zopa", "--pair", "northland,southland"),
                List.of("analyse", "frontier", "--pair", "northland,southland"),
                List.of("analyse", "stage-game", "--pair", "northland,southland"),
                List.of("analyse", "flows"));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void takesValuesAndCards(List<String> verb) {
        says(verb, "--set", "model.flows.exitGuard=0.2", "--set", "model.levers.borderCost=[0,1,2,3,4,5]");
        says(verb, "--set", "seats.northland.mood={security: 0.4, culture: 0.2, economy: 0.2, rights: 0.2}");
        says(verb, "--set", "seats.northland.policy.gate=HOLD", "--set", "trust=0.7", "--set", "rounds=5");
        says(
                verb,
                "--set",
                "bots.grim.risk=1",
                "--set",
                "crises.terror-shock.effect.mood.security=0.2",
                "--set",
                "crises.terror-shock.effect.mood.rights=-0.2",
                "--set",
                "crises.terror-shock.effect.mood.culture=0",
                "--set",
                "crises.terror-shock.effect.mood.economy=0");
        says(verb, "--set", "issues.readmission.giver.cost=2", "--set", "clauses.visa-free.enabled=false");
        says(verb, "--inject", "1:terror-shock", "--inject", "terror-shock@2:northland,southland");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void refusesMistakesInALine(List<String> verb) {
        complains(verb, "did you mean detection?", "--set", "model.detectio.base=0.5");
        complains(verb, "did you mean northland?", "--set", "seats.northlnd.power=3");
        complains(verb, "must lie between 0 and 100", "--set", "seats.northland.power=300");
        complains(verb, "did you mean grim?", "--set", "bots.grm.risk=1");
        complains(verb, "did you mean terror-shock?", "--set", "crises.terror-shok.weight=1");
        complains(verb, "did you mean readmission?", "--set", "issues.readmision.giver.cost=1");
        complains(verb, "did you mean rounds?", "--set", "rouds=3");
        complains(verb, "is not PATH=VALUE", "--set", "rounds");
        complains(verb, "did you mean terror-shock?", "--inject", "1:teror-shock");
        complains(verb, "did you mean terror-shock?", "--inject", "teror-shock@1");
        complains(verb, "did you mean southland?", "--inject", "1:terror-shock@soutland");
        complains(verb, "southland stands twice", "--inject", "terror-shock@1:southland,southland");
        complains(verb, "is no round, there are 1 to 4", "--inject", "5:terror-shock");
        complains(verb, "is no round", "--inject", "0:terror-shock");
        complains(verb, "is no round", "--inject", "99999999999:terror-shock");
        complains(verb, "write ROUND:CARD", "--inject", "terror-shock");
        complains(verb, "write ROUND:CARD", "--inject", "1:terror-shock@");
        complains(verb, "did you mean --inject?", "--injct", "1:terror-shock");
        complains(verb, "does not take ", "one", "two");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void takesAFileAndAFolder(List<String> verb) throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/scenarios")).resolve("my-shores.yaml");
        Files.writeString(own, shipped("scenarios/two-shores.yaml").replace("id: two-shores", "id: my-shores"));
        plays(verb, own);
        plays(verb, folder.resolve("own"));
        Files.writeString(
                folder.resolve("own/model.yaml"), shipped("model.yaml").replace("contract:", "kontract:"));
        terminal.complains("model.yaml", args(verb, folder.resolve("own").toString()));
    }

    private void plays(List<String> verb, Path scenario) {
        assertThat(terminal.run(args(verb, scenario.toString())))
                .as(verb + " " + terminal.err())
                .isZero();
    }

    @Test
    void rulesOfAFolderStandBeforeTheShippedOnes() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        String plain = terminal.says("analyse", "flows", "--scenario", "two-shores");
        Files.writeString(own.resolve("model.yaml"), shipped("model.yaml"));
        assertThat(terminal.says("analyse", "flows", "--scenario", "two-shores", "--rules", own.toString()))
                .isEqualTo(plain);
        String guard = shipped("model.yaml")
                .lines()
                .filter(l -> l.contains("exitGuard"))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                own.resolve("model.yaml"),
                shipped("model.yaml").replace(guard, guard.replaceFirst("value: [0-9.]+", "value: 0.5")));
        assertThat(terminal.says("analyse", "flows", "--scenario", "two-shores", "--rules", own.toString()))
                .isNotEqualTo(plain);
    }

    @Test
    void saysWhichScenarioAFolderLacksOrHasTooMany() throws IOException {
        terminal.complains("has no scenarios/ID.yaml", "analyse", "flows", "--scenario", folder.toString());
        terminal.complains("--rules game-rules --scenario", "analyse", "flows", "--scenario", "game-rules");
        terminal.complains("is no folder", "analyse", "flows", "--scenario", "two-shores", "--rules", "nowhere");
        terminal.complains("cannot be read", "analyse", "flows", "--scenario", "no/such/place");
        terminal.complains("known: ", "analyse", "flows", "--scenario", "\u0000");
        terminal.complains("two-shores", "analyse", "flows");
        Files.write(folder.resolve("latin.yaml"), new byte[] {(byte) 0xe9, 0x0a});
        terminal.complains(
                "is not UTF-8",
                "analyse",
                "flows",
                "--scenario",
                folder.resolve("latin.yaml").toString());
        Files.write(folder.resolve("model.yaml"), new byte[] {(byte) 0xe9, 0x0a});
        terminal.complains(
                "cannot be read", "analyse", "flows", "--scenario", "two-shores", "--rules", folder.toString());
    }

    @Test
    void namesTheVerbThatWasMeant() {
        terminal.complains("did you mean simulate?", "simulat", "--scenario", "two-shores");
        terminal.complains("did you mean flows?", "analyse", "flow");
        terminal.complains("did you mean stage-game?", "analyse", "stagegame");
        terminal.complains("did you mean replay?", "repay", "x.json");
        terminal.complains("did you mean --games?", "simulate", "--gmes", "4");
        terminal.complains("expected one of", "analyse", "winset", "--scenario", "two-shores", "--format", "jsn");
    }

    private static String shipped(String name) throws IOException {
        return Files.readString(Path.of("game-rules").resolve(name));
    }

    private void says(List<String> verb, String... more) {
        assertThat(terminal.run(args(verb, "two-shores", more)))
                .as(verb + " " + terminal.err())
                .isZero();
    }

    private void complains(List<String> verb, String about, String... more) {
        terminal.complains(about, args(verb, "two-shores", more));
    }

    private String[] args(List<String> verb, String scenario, String... more) {
        List<String> args = new ArrayList<>(verb);
        args.replaceAll(a -> a.equals("OUT") ? folder.resolve("out.csv").toString() : a);
        args.addAll(List.of("--scenario", scenario));
        args.addAll(Arrays.asList(more));
        return args.toArray(String[]::new);
    }
}
