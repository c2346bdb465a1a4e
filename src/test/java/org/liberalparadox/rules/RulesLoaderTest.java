package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.rules.GameFiles.Kind.BOTS;
import static org.liberalparadox.rules.GameFiles.Kind.CRISES;
import static org.liberalparadox.rules.GameFiles.Kind.ISSUES;
import static org.liberalparadox.rules.GameFiles.Kind.MODEL;
import static org.liberalparadox.rules.GameFiles.Kind.SCENARIO;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.SeatDefinition;

class RulesLoaderTest {
    @Nested
    @DisplayName("what is left out is neutral")
    class Omitted {
        private final LoadedGame game = game();

        @Test
        void anEffectThatSaysNothingDoesNothing() {
            Card.Choice carryOn = game.rules().card("hotspots-work").choices().getFirst();

            assertThat(carryOn.effect()).isEqualTo(CardEffect.NEUTRAL);
        }

        @Test
        void aSideMayHaveNoEffectAndNoCost() {
            assertThat(game.rules().issue("labour-visas").giver().cost()).isZero();
            assertThat(game.rules().issue("labour-visas").giver().effect()).isEqualTo(Factors.ZERO);
        }

        @Test
        void objectivesNameTheirConditionByItsKey() {
            SeatDefinition north = game.scenario().seat("northland");

            assertThat(north.objectives().getFirst().condition())
                    .isEqualTo(new Objective.Obtained("border-control", "southland", 2));
            assertThat(north.objectives().get(1).condition()).isEqualTo(new Objective.InOffice());
            assertThat(north.stake("labour-visas")).isEqualTo(1);
        }

        private static LoadedGame game() {
            try {
                return RulesLoader.load(GameLibrary.bundled().files("two-shores"));
            } catch (InvalidRules e) {
                throw new AssertionError(e);
            }
        }
    }

    @Nested
    @DisplayName("shape")
    class Shape {
        @Test
        void refusesAnUnknownKeyAndNamesTheNearest() {
            Broken.in(SCENARIO, "    par: 63.6", "    par: 63.6\n    powr: 3")
                    .isRefusedAt("powr: 3", "seats.northland.powr: unknown key; did you mean power?");
        }

        @Test
        void refusesAMissingKey() {
            Broken.in(SCENARIO, "    budget: 12\n", "")
                    .isRefusedAt("- id: northland", "seats.northland.budget: is missing; expected a whole number");
        }

        @Test
        void refusesTextWhereANumberBelongs() {
            Broken.in(SCENARIO, "budget: 12", "budget: plenty")
                    .isRefusedWith("seats.northland.budget: is \"plenty\"; expected a whole number");
        }

        @Test
        void refusesAFractionWhereAWholeNumberBelongs() {
            Broken.in(SCENARIO, "budget: 12", "budget: 12.5")
                    .isRefusedWith("seats.northland.budget: is 12.5; expected a whole number");
        }

        @Test
        void refusesAnUnknownRoleAndNamesTheNearest() {
            Broken.in(SCENARIO, "role: RECEIVING", "role: RECIEVING")
                    .isRefusedWith("seats.northland.role: unknown value RECIEVING; did you mean RECEIVING?");
        }

        @Test
        void refusesAnUnknownCondition() {
            Broken.in(SCENARIO, "condition: { inOffice: {} }", "condition: { inOfice: {} }")
                    .isRefusedWith("seats.northland.objectives.in-office.condition.inOfice: unknown key;"
                            + " did you mean inOffice?");
        }

        @Test
        void refusesAKeyThatStandsTwice() {
            Broken.in(BOTS, "  concession: 1.5\n", "  concession: 1.5\n  concession: 2\n")
                    .isRefusedAt(
                            "concession: 2\n  generosity: 0.10",
                            "concession: the key stands twice; keep one of the two");
        }

        @Test
        void refusesWhatIsNotYaml() {
            assertThat(Broken.in(BOTS, "name: Reciprocator", "name: [Reciprocator")
                            .messages())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("bots.yaml:")
                    .contains(": not YAML: ")
                    .endsWith("; check indentation, quotes and colons");
        }

        @Test
        void refusesAnEmptyFile() {
            GameFiles files = Broken.in(BOTS, "- id", "- id").files();
            GameFiles empty = new GameFiles(
                    files.model(),
                    files.issues(),
                    files.crises(),
                    new RulesFile("bots.yaml", ""),
                    files.scenario(),
                    List.of());

            assertThat(new Broken(empty, BOTS, "bots.yaml", "", "").messages())
                    .containsExactly("bots.yaml:1: the file is empty; it must hold YAML");
        }

        @Test
        void reportsEverythingAtOnce() {
            assertThat(Broken.in(SCENARIO, "budget: 12", "budget: plenty\n    pwer: 3")
                            .messages())
                    .hasSize(2);
        }
    }

    @Nested
    @DisplayName("the model")
    class ModelNumbers {
        @Test
        void refusesANumberWithoutUnitMeaningAndSource() {
            String line = "  chance: { value: 0.75, unit: \"chance a round\", ";
            Broken.in(MODEL, line, "  chance: { value: 0.75, ")
                    .isRefusedWith("model.deck.chance.unit: is missing; say it in a few words");
        }

        @Test
        void refusesAnUnknownNumber() {
            Broken.in(MODEL, "deck:\n", "deck:\n  luck: 3\n")
                    .isRefusedAt("luck: 3", "model.deck.luck: unknown key; known: chance, shocksPerRepair, workRights");
        }

        @Test
        void refusesAChanceAboveOne() {
            Broken.in(MODEL, "base: { value: 0.45", "base: { value: 1.45")
                    .isRefusedWith("model.detection.base: is 1.45; the unit is chance: between 0 and 1");
        }

        @Test
        void refusesALeverWithFiveCosts() {
            Broken.in(MODEL, "borderCost: { value: [0, 0, 1, 2, 3, 4]", "borderCost: { value: [0, 0, 1, 2, 3]")
                    .isRefusedWith("model.levers.borderCost: has 5 numbers; six are needed, for level 0 to 5");
        }
    }

    @Nested
    @DisplayName("issues, cards and bots")
    class Lists {
        @Test
        void refusesACurveThatIsNotConcave() {
            Broken.in(ISSUES, "curve: [1, 1.8, 2.5, 3.1, 3.6]", "curve: [1, 1.8, 2.9, 3.1, 3.6]")
                    .isRefusedWith("issues.labour-visas.curve: is not concave at 2.9;"
                            + " each step must be no larger than the one before");
        }

        @Test
        void refusesACurveThatFalls() {
            Broken.in(ISSUES, "curve: [1, 1.8, 2.5, 3.1, 3.6]", "curve: [1, 1.8, 1.5, 3.1, 3.6]")
                    .isRefusedWith("issues.labour-visas.curve: does not rise at 1.5;"
                            + " each level must be worth more than the one before");
        }

        @Test
        void refusesFourLevels() {
            Broken.in(ISSUES, "    - \"10,000 work visas a year, seasonal\"\n", "")
                    .isRefusedAt(
                            "levels:\n",
                            "issues.labour-visas.levels: has 4 entries; five are needed, for level 1 to 5");
        }

        @Test
        void refusesPromisesOfTheMigrantsCouncil() {
            Broken.in(ISSUES, "givers: [RECEIVING, FRONTLINE]", "givers: [MIGRANT_COUNCIL, FRONTLINE]")
                    .isRefusedWith("issues.labour-visas.givers[0]: MIGRANT_COUNCIL is no party to bargains;"
                            + " it proposes between others and testifies");
        }

        @Test
        void refusesTwoIssuesWithOneId() {
            Broken.in(ISSUES, "- id: status-path", "- id: labour-visas")
                    .isRefusedAt(
                            "- id: labour-visas\n  name: Path",
                            "issues[1]: the id labour-visas stands twice; ids must differ");
        }

        @Test
        void refusesAMoodShiftThatDoesNotAddUpToZero() {
            Broken.in(CRISES, "security: 0.20, culture: 0.05,", "security: 0.25, culture: 0.05,")
                    .isRefusedAt(
                            "mood: { security: 0.25",
                            "crises.terror-shock.effect.mood: adds up to 0.05; a shift of mood must add up to 0");
        }

        @Test
        void refusesABotThatAsksForMoreThanEverything() {
            Broken.in(BOTS, "aspiration: 0.70", "aspiration: 1.70")
                    .isRefusedWith("bots.reciprocator.aspiration: is 1.7; must lie between 0 and 1");
        }
    }
}
