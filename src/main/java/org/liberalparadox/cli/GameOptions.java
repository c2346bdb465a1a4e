package org.liberalparadox.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.rules.InvalidRules;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.rules.Nearest;
import org.liberalparadox.rules.Problem;
import org.liberalparadox.rules.RulesLoader;
import org.liberalparadox.simulation.Injection;
import picocli.CommandLine.Option;

/** Which game is meant: a scenario, values set beside the files, cards played from outside. */
final class GameOptions {
    @Option(
            names = "--scenario",
            required = true,
            paramLabel = "ID|FILE",
            description = "A shipped scenario or a YAML file.")
    private String scenario = "";

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Sets a value of the rules or the scenario by its YAML keys, for example model.detection.base=0.6, "
                            + "seats.germany.discountFactor=0.9 or clauses.visa-free.enabled=false.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--inject",
            paramLabel = "ROUND:CARD[@SEAT]",
            description = "Plays a card in the news of a round; several seats are joined by commas.")
    private List<String> inject = new ArrayList<>();

    LoadedGame load() throws BadInput {
        try {
            return RulesLoader.load(files().set(set));
        } catch (InvalidRules e) {
            throw new BadInput(firstOf(e));
        }
    }

    private GameFiles files() throws InvalidRules {
        GameLibrary library = GameLibrary.bundled();
        boolean file =
                scenario.endsWith(".yaml") || scenario.endsWith(".yml") || Files.isRegularFile(Path.of(scenario));
        return file ? library.files(Path.of(scenario)) : library.files(scenario);
    }

    private static String firstOf(InvalidRules e) {
        List<Problem> problems = e.problems();
        String first = problems.getFirst().toString();
        return problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)";
    }

    List<Injection> injections(LoadedGame game) throws BadInput {
        List<Injection> injections = new ArrayList<>();
        for (String text : inject) {
            injections.add(injection(text, game));
        }
        return List.copyOf(injections);
    }

    private static Injection injection(String text, LoadedGame game) throws BadInput {
        int colon = text.indexOf(':');
        int at = text.indexOf('@');
        if (colon < 1 || (at >= 0 && at < colon)) {
            throw new BadInput(
                    "--inject " + text + ": write ROUND:CARD or ROUND:CARD@SEAT, for example 2:terror-shock");
        }
        int round = round(text, text.substring(0, colon), game.scenario().rounds());
        String card = at < 0 ? text.substring(colon + 1) : text.substring(colon + 1, at);
        if (!game.rules().hasCard(card)) {
            throw new BadInput("--inject " + text + ": unknown card " + card + ", "
                    + Nearest.hint(
                            card, game.rules().cards().stream().map(Card::id).toList()));
        }
        List<String> seats = at < 0 ? List.of() : List.of(text.substring(at + 1).split(","));
        for (String seat : seats) {
            seat("--inject " + text, seat, game);
        }
        return new Injection(round, card, seats);
    }

    private static int round(String option, String text, int rounds) throws BadInput {
        try {
            int round = Integer.parseInt(text);
            if (round >= 1 && round <= rounds) {
                return round;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of range
        }
        throw new BadInput("--inject " + option + ": " + text + " is no round, there are 1 to " + rounds);
    }

    /** The seat, if there is one of that name. */
    static String seat(String option, String seat, LoadedGame game) throws BadInput {
        if (!game.scenario().hasSeat(seat)) {
            throw new BadInput(option + ": unknown seat " + seat + ", "
                    + Nearest.hint(
                            seat,
                            game.scenario().seats().stream()
                                    .map(SeatDefinition::id)
                                    .toList()));
        }
        return seat;
    }
}
