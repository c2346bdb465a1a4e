package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;

/**
 * How likely a court rules against a liberal state: it rises when people were sent back to places that do not protect them,
 * with their number, and with a rights standard below the floor of the law; rulings are drawn by it (F24; concepts C04, I14; model keys
 * {@code court.*}).
 */
public final class CourtRisk {
    private CourtRisk() {}

    /** 0 to 1, from the last reckoning and the policy that stands; 0 where the paradox does not bind. */
    public static double of(GameState state, String seat) {
        if (!state.setup().scenario().seat(seat).liberal()) {
            return 0;
        }
        Model model = state.setup().rules().model();
        Model.Court court = model.court();
        double people = 0;
        double gap = 0;
        if (!state.flows().isEmpty()) {
            for (Movement m : state.flows().getLast().movements()) {
                if (m.reason() == Reason.READMISSION && m.from().equals(seat) && m.was() == PersonStatus.IRREGULAR) {
                    people += m.people();
                    gap += m.people() * Protection.shortfall(state, m.origin(), m.to());
                }
            }
        }
        double publicity =
                Math.min(1, gap / Year.capacity(state.setup().scenario().seat(seat), model));
        return chance(
                court,
                court.gap() * (people == 0 ? 0 : gap / people) + court.publicity() * publicity,
                state.seat(seat).policy());
    }

    /** The same as the game began: nobody was sent back yet. */
    public static double atStart(GameState state, String seat) {
        SeatDefinition definition = state.setup().scenario().seat(seat);
        return definition.liberal() ? chance(state.setup().rules().model().court(), 0, definition.policy()) : 0;
    }

    private static double chance(Model.Court court, double returns, Policy policy) {
        double below = Math.max(0, court.floor() - policy.rightsStandard());
        return 1 / (1 + StrictMath.exp(court.base() - returns - court.rights() * below));
    }
}
