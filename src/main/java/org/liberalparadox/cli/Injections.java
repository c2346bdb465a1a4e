package org.liberalparadox.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.rules.Nearest;
import org.liberalparadox.simulation.Injection;

/** Reads which card is played when and on whom: {@code 2:terror-shock@germany}, or {@code terror-shock@2:germany}. */
final class Injections {
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<round>-?\\d+):(?<card>[^:@]+)(@(?<seats>[^:@]+))?"),
            Pattern.compile("(?<card>[^:@]+)@(?<round>-?\\d+)(:(?<seats>[^:@]+))?"));

    private Injections() {}

    /** @param rounds that are played */
    static List<Injection> of(List<String> texts, LoadedGame game, int rounds) throws BadInput {
        List<Injection> injections = new ArrayList<>();
        for (String text : texts) {
            injections.add(injection(text, matched(text), game, rounds));
        }
        return List.copyOf(injections);
    }

    private static Matcher matched(String text) throws BadInput {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return matcher;
            }
        }
        throw new BadInput("--inject " + text + ": write ROUND:CARD or ROUND:CARD@SEAT, for example 2:terror-shock");
    }

    private static Injection injection(String text, Matcher parts, LoadedGame game, int rounds) throws BadInput {
        String option = "--inject " + text;
        int round = round(option, parts.group("round"), rounds);
        String card = parts.group("card");
        if (!game.rules().hasCard(card)) {
            throw new BadInput(option + ": unknown card " + card + ", "
                    + Nearest.hint(
                            card, game.rules().cards().stream().map(Card::id).toList()));
        }
        String named = parts.group("seats");
        return new Injection(round, card, named == null ? List.of() : Seats.named(option, named, game));
    }

    private static int round(String option, String text, int rounds) throws BadInput {
        try {
            int round = Integer.parseInt(text);
            if (round >= 1 && round <= rounds) {
                return round;
            }
        } catch (NumberFormatException e) {
            // too long for a number; reported below, like one out of range
        }
        throw new BadInput(option + ": " + text + " is no round, there are 1 to " + rounds);
    }
}
