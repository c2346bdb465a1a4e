package org.liberalparadox.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;

/** Beginning, pausing, and the clock. */
final class Conduct {
    private final RoomState state;
    private final Instant now;

    Conduct(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    /** Begins the game, or goes on after the lobby was opened again; bots take the seats nobody took. */
    RoomDecision begin() {
        if (state.stage() != Stage.LOBBY) {
            return RoomDecision.refused(RoomRefusal.ALREADY_BEGUN);
        }
        List<RoomEvent> events = new ArrayList<>();
        for (Chair chair : state.chairs()) {
            if (!chair.bot() && state.at(chair.seat()).isEmpty()) {
                events.add(
                        new RoomEvent.BotSeated(now, chair.seat(), state.rules().strategy(), Chair.Cause.EMPTY));
            }
        }
        events.add(state.begun() ? new RoomEvent.GameResumed(now, restart()) : new RoomEvent.GameBegan(now));
        return new RoomDecision.Accepted(List.copyOf(events));
    }

    RoomDecision pause() {
        return state.stage() == Stage.PLAYING
                ? RoomDecision.of(new RoomEvent.GamePaused(now, left()))
                : RoomDecision.refused(RoomRefusal.NOT_BEGUN);
    }

    RoomDecision resume() {
        return state.stage() == Stage.PAUSED
                ? RoomDecision.of(new RoomEvent.GameResumed(now, restart()))
                : RoomDecision.refused(RoomRefusal.NOT_PAUSED);
    }

    RoomDecision backToLobby() {
        return state.stage() == Stage.LOBBY
                ? RoomDecision.refused(RoomRefusal.NOT_BEGUN)
                : RoomDecision.of(new RoomEvent.LobbyReopened(now, left()));
    }

    private @Nullable Long left() {
        Instant deadline = state.clock().deadline();
        if (deadline != null) {
            return Math.max(0, Duration.between(now, deadline).toMillis());
        }
        return state.clock().left() == null ? null : state.clock().left().toMillis();
    }

    private @Nullable Instant restart() {
        return state.clock().left() == null ? null : now.plus(state.clock().left());
    }

    RoomDecision add(RoomCommand.AddTime c) {
        RoomClock clock = state.clock();
        if (clock.deadline() == null || clock.phase() == null) {
            return RoomDecision.refused(RoomRefusal.NO_CLOCK);
        }
        return set(clock.deadline().plus(c.more()), RoomEvent.ClockCause.ADDED);
    }

    /** The phase in play lasts as long as it would from now on; where the clock stands the whole of it is left. */
    RoomDecision time(Timing timing) {
        RoomClock clock = state.clock();
        Phase phase = clock.phase();
        @Nullable Instant end = phase == null ? null : timing.end(phase, now);
        if (phase == null || state.stage() != Stage.PLAYING) {
            @Nullable
            Long left = end == null ? null : Duration.between(now, end).toMillis();
            return RoomDecision.of(new RoomEvent.TimingSet(now, timing, left));
        }
        return RoomDecision.of(
                new RoomEvent.TimingSet(now, timing, null),
                new RoomEvent.ClockSet(now, clock.round(), phase, end, RoomEvent.ClockCause.TIMING));
    }

    RoomDecision endOn(RoomCommand.EndOn c) {
        if (state.stage() != Stage.PLAYING || state.clock().phase() == null) {
            return RoomDecision.refused(RoomRefusal.NOT_BEGUN);
        }
        return c.deadline().isAfter(now)
                ? set(c.deadline(), RoomEvent.ClockCause.DATE)
                : RoomDecision.refused(RoomRefusal.IN_THE_PAST);
    }

    /** Once a phase: whoever says it again changes nothing. */
    RoomDecision phaseBegan(RoomCommand.PhaseBegan c) {
        if (state.stage() != Stage.PLAYING || state.clock().isFor(c.round(), c.phase())) {
            return RoomDecision.of();
        }
        return RoomDecision.of(new RoomEvent.ClockSet(
                now, c.round(), c.phase(), state.rules().timing().end(c.phase(), now), RoomEvent.ClockCause.PHASE));
    }

    RoomDecision grant(RoomCommand.GrantTime c) {
        return state.clock().deadline() == null ? RoomDecision.of() : set(c.deadline(), c.cause());
    }

    /** Told only where a phase runs, and no time twice: a server may die again before it says that it lives. */
    RoomDecision comeBack(Instant since) {
        Instant told = state.away().isEmpty() ? since : state.away().getLast().at();
        Instant from = since.isAfter(told) ? since : told;
        return state.clock().since() != null && from.isBefore(now)
                ? RoomDecision.of(new RoomEvent.ServerAway(now, from))
                : RoomDecision.of();
    }

    private RoomDecision set(Instant deadline, RoomEvent.ClockCause cause) {
        RoomClock clock = state.clock();
        return clock.phase() == null
                ? RoomDecision.refused(RoomRefusal.NO_CLOCK)
                : RoomDecision.of(new RoomEvent.ClockSet(now, clock.round(), clock.phase(), deadline, cause));
    }
}
