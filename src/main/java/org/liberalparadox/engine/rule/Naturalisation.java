package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Citizens;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;

/**
 * People who settled become citizens after some years and vote: where a state holds elections, what its mood comes to rest at
 * moves slowly from culture to rights (I12; model keys {@code citizens.*}). Who had settled before the game votes already.
 */
public final class Naturalisation {
    private Naturalisation() {}

    /** Share of the inhabitants who settled in play long enough ago to vote, 0 to 1. */
    public static double share(GameState state, String seat) {
        var definition = state.setup().scenario().seat(seat);
        if (!definition.liberal()) {
            return 0;
        }
        Citizens citizens = state.setup().rules().model().citizens();
        long people = 0;
        for (GameState.Flow flow : state.flows()) {
            if (flow.round() + citizens.years() <= state.round()) {
                for (Movement m : flow.movements()) {
                    boolean settled = m.now() == PersonStatus.SETTLED && m.was() != PersonStatus.SETTLED;
                    people += settled && m.to().equals(seat) ? m.people() : 0;
                }
            }
        }
        return Math.min(1, (double) people / definition.population());
    }

    /** What a mood at rest becomes with their votes. */
    static Factors votes(Factors rest, GameState state, String seat) {
        double moved = Math.min(
                rest.culture(), state.setup().rules().model().citizens().weight() * share(state, seat));
        return moved == 0
                ? rest
                : new Factors(rest.security(), rest.culture() - moved, rest.economy(), rest.rights() + moved);
    }
}
