package org.liberalparadox.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.simulation.GameResult;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.simulation.SeatRow;

/** The scenario of the author's guide is a game: bots play it to its end, and sign. */
class ExampleScenarioTest {
    private static final Path FILE = Path.of("game-rules", "examples", "first-scenario.yaml");
    private static final int GAMES = 20;

    @Test
    void twentyGamesOfBotsComeToTheirEndNearPar() throws InvalidRules {
        LoadedGame game = RulesLoader.load(GameLibrary.bundled().files(FILE));
        int agreements = 0;
        SortedMap<String, Double> score = new TreeMap<>();
        for (int seed = 1; seed <= GAMES; seed++) {
            GameSetup setup = new GameSetup(
                    game.rules(), game.scenario(), seed, game.scenario().rounds());
            GameResult result = GameRunner.tally(setup, cast(game, seed), List.of());
            assertThat(result.rows()).hasSize(2 * game.scenario().rounds());
            for (SeatRow row : result.rows()) {
                agreements += row.ratified();
                score.merge(row.seat(), row.score() / GAMES / game.scenario().rounds(), Double::sum);
            }
        }
        assertThat(agreements).isGreaterThanOrEqualTo(GAMES / 2);
        assertThat(score.values()).hasSize(2).allSatisfy(s -> assertThat(s).isBetween(85.0, 115.0));
    }

    /** Another temperament in each seat each time; the one that decides by lot sits out. */
    private static SortedMap<String, BotStrategy> cast(LoadedGame game, int seed) {
        List<BotStrategy> reasoned = game.rules().bots().stream()
                .filter(b -> b.reply() != BotStrategy.Reply.RANDOM)
                .toList();
        SortedMap<String, BotStrategy> cast = new TreeMap<>();
        int seat = 0;
        for (var definition : game.scenario().seats()) {
            cast.put(definition.id(), reasoned.get((seed + 2 * seat++) % reasoned.size()));
        }
        return cast;
    }
}
