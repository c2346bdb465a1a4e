package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;

/** Where a seat stands, for its history and for whoever may read it. */
public final class Standing {
    private Standing() {}

    public static SeatState.Stand of(GameState state, String seat, int round) {
        SeatDefinition definition = state.setup().scenario().seat(seat);
        SeatState now = state.seat(seat);
        Model model = state.setup().rules().model();
        Constituency home = Constituency.of(definition, now, Climates.of(state, seat), model);
        return new SeatState.Stand(
                round,
                now.tracks(),
                now.mood(),
                SocialContract.openness(now.tracks()),
                SocialContract.closure(now.tracks()),
                Rounding.tenth(SocialContract.of(now.tracks(), model)),
                now.approval(),
                Horizon.discountFactor(state, seat),
                Rounding.milli(state.setup().analyst().winSet(home)),
                Rounding.hundredth(home.noAgreement()),
                Rounding.hundredth(home.caution()),
                Rounding.hundredth(definition.interest().dot(now.tracks())));
    }

    /** The true home front of a seat now. */
    public static Constituency home(GameState state, String seat) {
        return Constituency.of(
                state.setup().scenario().seat(seat),
                state.seat(seat),
                Climates.of(state, seat),
                state.setup().rules().model());
    }
}
