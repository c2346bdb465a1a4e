package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;

/**
 * Who decides what a regime is to be: all members, or where {@link Norm#MAJORITY} holds a qualified majority, so many of the
 * members with so many of their inhabitants (Art. 16 (4) TEU: 55 and 65 per cent). Who is outvoted is bound and may leave
 * (concepts S01, I03; model keys {@code pooling.members, people}).
 */
public final class Majorities {
    private Majorities() {}

    /** The regime a text would change, if it changes one. */
    public static Optional<RegimeState> changed(GameState state, @Nullable Treaty treaty) {
        if (treaty == null) {
            return Optional.empty();
        }
        return state.regimes().stream()
                .filter(r -> r.id().equals(treaty.regime()) && !r.collapsed() && !Charter.same(r, treaty))
                .findFirst();
    }

    /** Whether those in favour can change a regime. */
    static boolean carried(GameState state, RegimeState regime, List<String> inFavour) {
        List<String> members = regime.members();
        List<String> yes = members.stream().filter(inFavour::contains).toList();
        if (!regime.has(Norm.MAJORITY)) {
            return yes.size() == members.size();
        }
        Model.Pooling pooling = state.setup().rules().model().pooling();
        return yes.size() >= pooling.members() * members.size()
                && people(state, yes) >= pooling.people() * people(state, members);
    }

    /** Share of the inhabitants of a regime's members that some of them have, 0 to 1. */
    public static double share(GameState state, RegimeState regime, List<String> inFavour) {
        double all = people(state, regime.members());
        double yes = people(
                state, regime.members().stream().filter(inFavour::contains).toList());
        return all == 0 ? 0 : yes / all;
    }

    /** Share of the inhabitants that a change of the regime needs. */
    public static double needed(GameState state, RegimeState regime) {
        return regime.has(Norm.MAJORITY)
                ? state.setup().rules().model().pooling().people()
                : 1;
    }

    private static double people(GameState state, List<String> seats) {
        Scenario scenario = state.setup().scenario();
        double people = 0;
        for (String seat : seats) {
            people += scenario.seat(seat).population();
        }
        return people;
    }
}
