package org.liberalparadox.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.Debriefs;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.Forecasts;
import org.liberalparadox.projection.OrdersForecast;
import org.liberalparadox.projection.OrdersForecasts;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.projection.Reckonings;
import org.liberalparadox.projection.Room;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;

/** Where the session meets the projections. */
final class Projections {
    private Projections() {}

    /** With the win-set as it stands now; bots do without, for speed. */
    static SeatView view(GameState state, String seat, Set<String> bots) {
        return SeatViewProjection.of(state, seat, bots, state.setup().analyst()::winSet);
    }

    static Forecast.Draft forecast(GameState state, String seat, Terms draft, Function<String, @Nullable Room> rooms) {
        return Forecasts.draft(state, seat, draft, rooms);
    }

    static List<Forecast.ClauseOption> clauses(GameState state, String seat, List<String> parties) {
        return Forecasts.clauses(state, seat, parties);
    }

    static OrdersForecast orders(GameState state, String seat, Orders draft) {
        return OrdersForecasts.of(state, seat, draft);
    }

    /** Folds the log up to the round's reckoning: rounds are told seldom, and keeping every state would cost memory. */
    static Optional<Reckoning> reckoning(GameSession.Moment moment, String seat, int round) {
        GameEvent begins = new GameEvent.PhaseBegan(round, Phase.RECKONING);
        List<GameEvent> events = moment.events();
        int from = events.indexOf(begins);
        if (from < 0) {
            return Optional.empty();
        }
        for (int to = from; to < events.size(); to++) {
            if (events.get(to) instanceof GameEvent.RoundReckoned) {
                List<GameEvent> reckoning = events.subList(from, to + 1);
                GameState before =
                        GameEngine.evolve(GameEngine.initial(moment.state().setup()), events.subList(0, from));
                GameState after = GameEngine.evolve(before, reckoning);
                return Optional.of(Reckonings.of(before, reckoning, after, seat));
            }
        }
        return Optional.empty();
    }

    static Optional<Debrief> debrief(GameSession.Moment moment) {
        return moment.state().isOver() ? Optional.of(Debriefs.of(moment.state(), moment.events())) : Optional.empty();
    }
}
