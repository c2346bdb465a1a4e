package org.liberalparadox.session;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;

/** A room on a test server, with short ways to do what people do. */
final class TestRoom {
    static final String NORTH = TestSessions.PERSON;
    static final String SOUTH = TestSessions.BOT;
    private static final String HERE = "192.0.2.1";

    final TestSessions sessions;
    final Rooms.Hosted hosted;

    private TestRoom(TestSessions sessions, Rooms.Hosted hosted) {
        this.sessions = sessions;
        this.hosted = hosted;
    }

    static TestRoom open(TestSessions sessions) {
        return open(sessions, setup(minutes(2), 2, Duration.ofMinutes(5)));
    }

    static TestRoom open(TestSessions sessions, HostSetup setup) {
        try {
            return new TestRoom(sessions, sessions.rooms().host(setup));
        } catch (Sessions.BadSetup e) {
            throw new AssertionError(e);
        }
    }

    /** The same room on another server. */
    TestRoom on(TestSessions other) {
        return new TestRoom(other, hosted);
    }

    static HostSetup setup(Timing timing, int delegation, @Nullable Duration absence) {
        Settings settings =
                new Settings(true, false, delegation, Settings.Seating.CHOSEN, timing, absence, "reciprocator");
        return new HostSetup(TestSessions.SCENARIO, null, 42L, settings, new TreeMap<>(), HostSetup.Crises.DECK, false);
    }

    /** The same number of minutes for each phase. */
    static Timing minutes(int each) {
        Map<Phase, Duration> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, Duration.ofMinutes(each));
        }
        SortedMap<Phase, Duration> sorted = new TreeMap<>(phases);
        return Timing.live(sorted);
    }

    Ticket join(String name, @Nullable String seat) throws Rooms.NotLetIn, Rooms.TooManyTries {
        return sessions.rooms().join(hosted.code(), name, seat, HERE);
    }

    Participation enter(String name, @Nullable String seat) {
        try {
            return participant(join(name, seat));
        } catch (Rooms.NotLetIn | Rooms.TooManyTries e) {
            throw new AssertionError(e);
        }
    }

    Participation participant(Ticket ticket) {
        return sessions.rooms().participant(ticket.secret()).orElseThrow();
    }

    FacilitatorAccess facilitator() {
        return sessions.rooms().facilitate(hosted.secret()).orElseThrow();
    }

    void does(RoomCommand.OfFacilitator command) {
        RoomRefusal refusal = facilitator().submit(command).orElse(null);
        if (refusal != null) {
            throw new AssertionError(refusal);
        }
    }

    LiveRoom live() {
        return sessions.service().rooms().room(hosted.session());
    }
}
