package org.liberalparadox.projection;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Track;

/**
 * A reckoning that has not happened, by the real engine, in a world where all others keep to their standing policy and
 * can pay for it: nothing of their sealed orders or purses enters.
 */
final class WhatIf {
    /** More than any seat can spend. */
    private static final int AMPLE = 1000;

    private final GameState open;
    private final String seat;

    private WhatIf(GameState open, String seat) {
        this.open = open;
        this.seat = seat;
    }

    static WhatIf of(GameState state, String seat) {
        GameState open = state.phase() == Phase.POLICY
                ? state
                : GameEngine.evolve(state, new GameEvent.PhaseBegan(state.round(), Phase.POLICY));
        for (SeatState other : state.seats().values()) {
            if (!other.id().equals(seat)) {
                if (other.orders() != null) {
                    open = GameEngine.evolve(open, new GameEvent.OrdersReopened(other.id()));
                }
                open = GameEngine.evolve(open, new GameEvent.PurseChanged(other.id(), AMPLE, 0, 0));
            }
        }
        return new WhatIf(open, seat);
    }

    /** The same world with a purse that is no limit to the seat either. */
    WhatIf rich() {
        return new WhatIf(GameEngine.evolve(open, new GameEvent.PurseChanged(seat, AMPLE, 0, 0)), seat);
    }

    WhatIf with(String other, Orders orders) {
        return new WhatIf(GameEngine.evolve(open, new GameEvent.OrdersSealed(other, orders)), seat);
    }

    /**
     * What a reckoning would bring the seat.
     *
     * @param kept promises of the seat kept
     * @param arrivals people who came to each place from another
     */
    record Outcome(Factors tracks, int kept, SortedMap<String, Long> arrivals) {}

    /** What the year would do to the tracks of each seat, cause by cause: tracks themselves are rounded to a tenth. */
    SortedMap<String, Factors> gains(Orders orders) {
        SortedMap<String, Factors> gains = new TreeMap<>();
        GameState sealed = with(seat, orders).open;
        Decision decision = GameEngine.decide(sealed, new GameCommand.EndPhase(sealed.round(), Phase.POLICY));
        if (decision instanceof Decision.Accepted(List<GameEvent> events, var known)) {
            for (GameEvent event : events) {
                if (event instanceof GameEvent.TracksChanged e && e.reckoning()) {
                    for (Track cause : e.causes()) {
                        Factors sum = gains.getOrDefault(e.seat(), Factors.ZERO);
                        gains.put(e.seat(), sum.with(cause.factor(), sum.get(cause.factor()) + cause.points()));
                    }
                } else if (event instanceof GameEvent.RoundReckoned) {
                    break;
                }
            }
        }
        return gains;
    }

    Outcome reckon(Orders orders) {
        GameState sealed = with(seat, orders).open;
        Factors tracks = sealed.seat(seat).tracks();
        int kept = 0;
        SortedMap<String, Long> arrivals = new TreeMap<>();
        Decision decision = GameEngine.decide(sealed, new GameCommand.EndPhase(sealed.round(), Phase.POLICY));
        if (decision instanceof Decision.Accepted(List<GameEvent> events, var known)) {
            for (GameEvent event : events) {
                if (event instanceof GameEvent.TracksChanged e && e.seat().equals(seat)) {
                    tracks = e.tracks();
                } else if (event instanceof GameEvent.ObligationHonoured e) {
                    kept += isOwn(sealed, e.obligation()) ? 1 : 0;
                } else if (event instanceof GameEvent.PeopleMoved e) {
                    count(e.movements(), arrivals);
                } else if (event instanceof GameEvent.RoundReckoned) {
                    break;
                }
            }
        }
        return new Outcome(tracks, kept, arrivals);
    }

    private boolean isOwn(GameState state, int obligation) {
        return state.obligations().get(obligation - 1).giver().equals(seat);
    }

    private static void count(List<Movement> movements, SortedMap<String, Long> arrivals) {
        for (Movement m : movements) {
            if (!m.from().equals(m.to())) {
                arrivals.merge(m.to(), m.people(), Long::sum);
            }
        }
    }
}
