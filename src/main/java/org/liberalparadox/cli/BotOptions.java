package org.liberalparadox.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liberalparadox.rules.LoadedGame;
import picocli.CommandLine.Option;

/** Which temperaments play. */
final class BotOptions {
    @Option(names = "--bot", paramLabel = "SEAT=STRATEGY", description = "Temperament of one seat.")
    private Map<String, String> bot = new LinkedHashMap<>();

    @Option(
            names = "--bots",
            paramLabel = "STRATEGY",
            description = "Temperament of all other seats; mixed, each in turn, when left out.")
    private String bots = Casting.MIXED;

    Casting casting(LoadedGame game) throws BadInput {
        return Casting.of(game, bots, bot);
    }
}
