package org.liberalparadox.cli;

import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.rules.LoadedGame;
import picocli.CommandLine.Option;

/** How long a game is played and with which chance. */
final class ChanceOptions {
    @Option(names = "--rounds", paramLabel = "R", description = "Rounds a game, at most the scenario's.")
    private @Nullable Integer rounds;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the first game, 1 when left out.")
    private long seed = 1;

    GameSetup setup(LoadedGame game) throws BadInput {
        int most = game.scenario().rounds();
        if (rounds != null && (rounds < 1 || rounds > most)) {
            throw new BadInput("--rounds " + rounds + ": 1 to " + most + " in "
                    + game.scenario().id());
        }
        return new GameSetup(game.rules(), game.scenario(), seed, rounds == null ? most : rounds);
    }
}
