package org.liberalparadox.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.Forecasts;
import org.liberalparadox.projection.OrdersForecast;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;

/** Where the session meets the projections. */
final class Projections {
    private Projections() {}

    /** With the win-set as it stands now; bots do without, for speed. */
    static SeatView view(GameState state, String seat, Set<String> bots) {
        return SeatViewProjection.of(state, seat, bots, state.setup().analyst()::winSet);
    }

    static Forecast.Draft forecast(GameState state, String seat, Terms draft) {
        return Forecasts.draft(state, seat, draft);
    }

    static List<Forecast.ClauseOption> clauses(GameState state, String seat, List<String> parties) {
        return Forecasts.clauses(state, seat, parties);
    }

    static OrdersForecast orders(GameState state, String seat, Orders draft) {
        throw new UnsupportedOperationException("being written");
    }

    static Optional<Reckoning> reckoning(GameSession.Moment moment, String seat, int round) {
        throw new UnsupportedOperationException("being written");
    }

    static Optional<Debrief> debrief(GameSession.Moment moment) {
        throw new UnsupportedOperationException("being written");
    }
}
