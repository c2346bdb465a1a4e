package org.liberalparadox.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;

/** A room that takes one step after the other, in milliseconds; the time is what the test says. */
abstract class RoomScript {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    RoomState room = RoomState.NOTHING;
    Instant now = NOON;

    void does(RoomCommand command) {
        RoomDecision decision = RoomRules.decide(room, command, now);
        assertThat(decision).isInstanceOf(RoomDecision.Accepted.class);
        for (RoomEvent event : ((RoomDecision.Accepted) decision).events()) {
            room = RoomRules.evolve(room, event);
        }
    }

    @Nullable
    RoomRefusal refused(RoomCommand command) {
        return RoomRules.decide(room, command, now) instanceof RoomDecision.Refused refused ? refused.why() : null;
    }

    Person person(int id) {
        return room.person(id).orElseThrow();
    }

    void join(String name, @Nullable String seat) {
        does(new RoomCommand.Join(name, seat));
    }

    /** Two seats for two people each, who choose. */
    void open() {
        open(2, Settings.Seating.CHOSEN);
    }

    void open(int delegation, Settings.Seating seating) {
        Timing minutes = Timing.live(
                new TreeMap<>(Map.of(Phase.NEWS, Duration.ofMinutes(2), Phase.TALKS, Duration.ofMinutes(10))));
        Settings settings =
                new Settings(true, true, delegation, seating, minutes, Duration.ofMinutes(5), "reciprocator");
        does(new RoomCommand.Open(settings, List.of(Chair.open("north"), Chair.open("south"))));
    }
}
