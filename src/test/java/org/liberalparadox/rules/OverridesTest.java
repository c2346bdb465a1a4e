package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverridesTest {
    private static LoadedGame with(String... overrides) throws InvalidRules {
        return RulesLoader.load(GameLibrary.bundled().files("two-shores").set(List.of(overrides)));
    }

    private static void refused(String override, String message) {
        assertThatExceptionOfType(InvalidRules.class)
                .isThrownBy(() -> with(override))
                .withMessage(message);
    }

    @Test
    void setsANumberOfTheModel() throws InvalidRules {
        LoadedGame game = with("model.detection.base=0.9", "model.flows.gateByEffort=[0, 0.1, 0.2, 0.3, 0.4, 0.5]");

        assertThat(game.rules().model().detection().base()).isEqualTo(0.9);
        assertThat(game.rules().model().flows().gateByEffort()).containsExactly(0.0, 0.1, 0.2, 0.3, 0.4, 0.5);
    }

    @Test
    void setsWhatNegotiatorsAssume() throws InvalidRules {
        LoadedGame game = with("model.negotiation.reciprocity.goodwill=3");

        assertThat(game.rules().model().negotiation().reciprocity().goodwill()).isEqualTo(3);
        refused(
                "model.negotiation.bargaining.floor=2",
                "--set model.negotiation.bargaining.floor: is 2; the unit is share: between 0 and 1");
        refused(
                "model.negotiation.bargaining.powerPerPoint=0",
                "--set model.negotiation.bargaining.powerPerPoint: is 0; must be above 0");
    }

    @Test
    void setsANumberOfASeat() throws InvalidRules {
        assertThat(with("seats.northland.discountFactor=0.5")
                        .scenario()
                        .seat("northland")
                        .discountFactor())
                .isEqualTo(0.5);
    }

    @Test
    void setsANumberOfAnIssue() throws InvalidRules {
        assertThat(with("issues.resettlement.giver.cost=3")
                        .rules()
                        .issue("resettlement")
                        .giver()
                        .cost())
                .isEqualTo(3);
    }

    @Test
    void setsWhatTheFileLeavesOut() throws InvalidRules {
        LoadedGame game = with("seats.northland.stakes.readmission=2", "issues.visa-free.giver.cost=1");

        assertThat(game.scenario().seat("northland").stake("readmission")).isEqualTo(2);
        assertThat(game.rules().issue("visa-free").giver().cost()).isEqualTo(1);
    }

    @Test
    void takesAnIssueOutOfTheGame() throws InvalidRules {
        LoadedGame game = with("clauses.labour-visas.enabled=false");

        assertThat(game.rules().hasIssue("labour-visas")).isFalse();
        assertThat(game.rules().hasIssue("readmission")).isTrue();
    }

    @Test
    void theLastOfTwoCounts() throws InvalidRules {
        assertThat(with("rounds=5", "rounds=6").scenario().rounds()).isEqualTo(6);
        assertThat(with("clauses.visa-free.enabled=false", "clauses.visa-free.enabled=true")
                        .rules()
                        .hasIssue("visa-free"))
                .isTrue();
    }

    @Test
    void refusesAnUnknownNumberOfTheModel() {
        refused("model.detection.bse=0.9", "--set model.detection.bse: unknown key; did you mean base?");
    }

    @Test
    void refusesAnUnknownGroupOfTheModel() {
        refused("model.detektion.base=0.9", "--set model.detektion: unknown key; did you mean detection?");
    }

    @Test
    void refusesAnUnknownSeat() {
        refused(
                "seats.northlnd.power=3",
                "--set seats.northlnd.power: unknown path, stops at northlnd; did you mean northland?");
    }

    @Test
    void refusesAnUnknownFieldOfASeat() {
        refused(
                "seats.northland.discountFactr=0.5",
                "--set seats.northland.discountFactr: unknown key; did you mean discountFactor?");
    }

    @Test
    void refusesAnUnknownBeginning() {
        refused(
                "modl.detection.base=0.9",
                "--set modl.detection.base: unknown path, stops at modl; did you mean model?");
    }

    @Test
    void refusesAnUnknownIssue() {
        refused(
                "clauses.visafree.enabled=false",
                "--set clauses.visafree.enabled: unknown issue visafree; did you mean visa-free?");
    }

    @Test
    void refusesAValueOutOfRange() {
        refused("seats.northland.power=300", "--set seats.northland.power: is 300; must lie between 0 and 100");
    }

    @Test
    void refusesWhatIsNoAssignment() {
        refused("rounds", "--set rounds: is not PATH=VALUE; write for example model.detection.base=0.6");
    }

    @Test
    void refusesNoValueAndNoPath() {
        refused("rounds=", "--set rounds=: is not PATH=VALUE; write for example model.detection.base=0.6");
        refused("..=3", "--set ..=3: is not PATH=VALUE; write for example model.detection.base=0.6");
    }

    @Test
    void theOriginalFilesStayAsTheyAre() throws InvalidRules {
        GameFiles files = GameLibrary.bundled().files("two-shores");

        assertThat(RulesLoader.load(files.set(List.of("rounds=6"))).scenario().rounds())
                .isEqualTo(6);
        assertThat(RulesLoader.load(files).scenario().rounds()).isEqualTo(4);
    }
}
