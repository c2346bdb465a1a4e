package org.liberalparadox.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.RandomPlay;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.simulation.Replay;
import org.liberalparadox.testing.Shipped;

/** Games of all sorts of commands, played at random, come back from their log as they went. */
class GameLogJsonTest {
    private static final int GAMES = 1;

    @ParameterizedTest
    @MethodSource("org.liberalparadox.testing.Shipped#scenarios")
    void aGameComesBackFromItsEventsAlone(String scenario) throws InvalidRules, GameLog.Unreadable {
        for (int seed = 1; seed <= GAMES; seed++) {
            GameSetup setup = Shipped.setup(scenario, seed);
            RandomPlay play = new RandomPlay(setup, seed, (_, _, _, _) -> {});
            GameState end = play.toTheEnd();
            String json = GameLogJson.write(new GameLog(
                    "random",
                    scenario,
                    seed,
                    setup.rounds(),
                    GameLibrary.bundled().files(scenario),
                    null,
                    play.events()));

            GameLog log = GameLogJson.read(json);
            Replay.Outcome outcome = Replay.of(setup, log.events(), null);

            assertThat(outcome.difference()).as(scenario + " " + seed).isEmpty();
            assertThat(outcome.end()).isEqualTo(end);
            assertThat(GameLogJson.write(log)).isEqualTo(json);
        }
    }

    @Test
    void everyCommandGoesToJsonAndBack() {
        // Seats that are no states give these; the shipped scenarios have none yet.
        List<GameCommand> commands = new ArrayList<>(List.of(
                new GameCommand.EndorseAgenda("unhcr", 1),
                new GameCommand.EndorseProposal("unhcr", 2),
                new GameCommand.Testify("council", 3, "germany")));
        for (int seed = 1; seed <= 20; seed++) {
            RandomPlay play = new RandomPlay(Shipped.setup("two-shores", seed), seed, (_, _, _, _) -> {});
            play.toTheEnd();
            commands.addAll(play.commands());
        }
        Set<String> seen = new TreeSet<>();
        for (GameCommand command : commands) {
            String name = CommandJson.name(command);
            assertThat(CommandJson.read(name, CommandJson.write(command))).isEqualTo(command);
            seen.add(command.getClass().getSimpleName());
        }
        assertThat(seen).isEqualTo(commands(GameCommand.class));
    }

    private static Set<String> commands(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses())
                        .flatMap(member -> commands(member).stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(Set.of(family.getSimpleName()));
    }
}
