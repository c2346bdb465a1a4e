package org.liberalparadox.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Two people, or the delegations of two seats, change places in one step. */
final class Swaps {
    private final RoomState state;
    private final Instant now;
    private final List<RoomEvent> events = new ArrayList<>();

    Swaps(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    /** Each speaks for the delegation they come to where the other did. */
    RoomDecision people(int first, int second) {
        Optional<Person> one = state.person(first);
        Optional<Person> other = state.person(second);
        if (one.isEmpty() || other.isEmpty()) {
            return RoomDecision.refused(RoomRefusal.NO_SUCH_PERSON);
        }
        if (Objects.equals(one.get().seat(), other.get().seat())) {
            return RoomDecision.of();
        }
        events.add(new RoomEvent.SeatTaken(
                now, first, other.get().seat(), other.get().head()));
        events.add(
                new RoomEvent.SeatTaken(now, second, one.get().seat(), one.get().head()));
        return new RoomDecision.Accepted(List.copyOf(events));
    }

    /** A bot goes with the delegation it plays for. */
    RoomDecision seats(String first, String second) {
        Optional<Chair> one = state.chair(first);
        Optional<Chair> other = state.chair(second);
        if (one.isEmpty() || other.isEmpty()) {
            return RoomDecision.refused(RoomRefusal.NO_SUCH_SEAT);
        }
        if (first.equals(second)) {
            return RoomDecision.of();
        }
        move(state.at(first), second);
        move(state.at(second), first);
        play(one.get(), other.get());
        play(other.get(), one.get());
        return new RoomDecision.Accepted(List.copyOf(events));
    }

    private void move(List<Person> people, String to) {
        people.forEach(p -> events.add(new RoomEvent.SeatTaken(now, p.id(), to, p.head())));
    }

    private void play(Chair from, Chair to) {
        String strategy = from.strategy();
        Chair.Cause cause = from.cause();
        if (strategy != null && cause != null && !(strategy.equals(to.strategy()) && cause == to.cause())) {
            events.add(new RoomEvent.BotSeated(now, to.seat(), strategy, cause));
        } else if (strategy == null && to.bot()) {
            events.add(new RoomEvent.SeatGivenBack(now, to.seat()));
        }
    }
}
