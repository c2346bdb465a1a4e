package org.liberalparadox.room;

import java.time.Instant;
import java.util.Optional;

/** Bots that play for people, so that nobody stops everybody, and make way when they are back. */
final class StandIns {
    private final RoomState state;
    private final Instant now;

    StandIns(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    RoomDecision let(RoomCommand.LetBotPlay c) {
        return seat(
                c.seat(),
                c.strategy(),
                state.stage() == Stage.LOBBY && state.at(c.seat()).isEmpty()
                        ? Chair.Cause.HOST
                        : Chair.Cause.FACILITATOR);
    }

    /** Asked again and again by the server, so what is done already is no mistake. */
    RoomDecision standIn(RoomCommand.StandIn c) {
        boolean waits = state.stage() == Stage.PLAYING
                && state.chair(c.seat()).filter(chair -> !chair.bot()).isPresent();
        return waits ? seat(c.seat(), state.rules().strategy(), Chair.Cause.ABSENCE) : RoomDecision.of();
    }

    private RoomDecision seat(String seat, String strategy, Chair.Cause cause) {
        Optional<Chair> chair = state.chair(seat);
        if (chair.isEmpty()) {
            return RoomDecision.refused(RoomRefusal.NO_SUCH_SEAT);
        }
        return chair.get().bot()
                ? RoomDecision.refused(RoomRefusal.ALREADY_A_BOT)
                : RoomDecision.of(new RoomEvent.BotSeated(now, seat, strategy, cause));
    }

    RoomDecision giveBack(String seat) {
        Optional<Chair> chair = state.chair(seat);
        if (chair.isEmpty()) {
            return RoomDecision.refused(RoomRefusal.NO_SUCH_SEAT);
        }
        return chair.get().bot()
                ? RoomDecision.of(new RoomEvent.SeatGivenBack(now, seat))
                : RoomDecision.refused(RoomRefusal.NOT_A_BOT);
    }

    /** Who comes back takes over from the bot that stood in; a bot of the facilitator's stays until given back. */
    RoomDecision back(RoomCommand.Return c) {
        Optional<Chair> chair =
                state.person(c.person()).map(Person::seat).flatMap(state::chair).filter(Chair::bot);
        if (chair.isEmpty()) {
            return RoomDecision.of();
        }
        return chair.get().cause() == Chair.Cause.ABSENCE
                ? RoomDecision.of(new RoomEvent.SeatGivenBack(now, chair.get().seat()))
                : RoomDecision.refused(RoomRefusal.FACILITATORS_BOT);
    }
}
