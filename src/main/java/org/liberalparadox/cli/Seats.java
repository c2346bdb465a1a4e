package org.liberalparadox.cli;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.rules.LoadedGame;
import org.liberalparadox.rules.Nearest;

/** Seats as they are named in options. */
final class Seats {
    private Seats() {}

    static List<String> all(LoadedGame game) {
        return game.scenario().seats().stream().map(SeatDefinition::id).toList();
    }

    /** The seat, if there is one of that name. */
    static String named(String option, String seat, List<String> known) throws BadInput {
        if (!known.contains(seat)) {
            throw new BadInput(option + ": unknown seat " + seat + ", " + Nearest.hint(seat, known));
        }
        return seat;
    }

    /** Several seats joined by commas, each once. */
    static List<String> named(String option, String seats, LoadedGame game) throws BadInput {
        List<String> named = new ArrayList<>();
        for (String seat : seats.split(",", -1)) {
            if (named.contains(seat)) {
                throw new BadInput(option + ": " + seat + " stands twice");
            }
            named.add(named(option, seat, all(game)));
        }
        return List.copyOf(named);
    }
}
