package org.liberalparadox.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.Deeds;
import org.liberalparadox.room.Person;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomDecision;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomRules;
import org.liberalparadox.room.RoomState;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.RoomViews;

/** A room in memory: decides one command after the other, stores what happened, and only then shows it. */
final class LiveRoom {
    private static final int ATTEMPTS = 20;

    /** Where nobody says anything, who is away is looked at so often. */
    private static final Duration LASTS = Duration.ofSeconds(1);

    private final String session;
    private final RoomStore store;
    private final Listeners listeners;
    private final ReentrantLock lock = new ReentrantLock();
    private final Attendance attendance;
    private final Map<String, Instant> deeds = new ConcurrentHashMap<>();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();
    private final Instant since;
    private final AtomicBoolean recalled = new AtomicBoolean();
    private volatile @Nullable Seen seen;
    private volatile Moment now;
    private volatile RoomStore.Door door;

    /** A state and how many events led to it. */
    record Moment(RoomState state, long version) {}

    /** Everybody as they were a moment ago. */
    private record Seen(Moment moment, long moves, Instant at, RoomViews.People people) {
        boolean isOf(Moment now, long moved, Instant looking) {
            return moment == now
                    && moves == moved
                    && Duration.between(at, looking).abs().compareTo(LASTS) < 0;
        }
    }

    private LiveRoom(RoomStore.Door door, RoomStore store, Executor executor, Moment now, Instant since) {
        this.since = since;
        this.session = door.session();
        this.door = door;
        this.store = store;
        this.listeners = new Listeners(session, executor);
        this.attendance = new Attendance(listeners::changed);
        this.now = now;
    }

    /** The room as stored. */
    static LiveRoom open(String session, RoomStore store, Executor executor, Instant at) {
        RoomStore.Door door = store.door(session).orElseThrow(() -> new IllegalStateException("it has no room"));
        List<RoomEvent> events = store.read(session, 0);
        LiveRoom room = new LiveRoom(door, store, executor, new Moment(RoomState.NOTHING, 0), at);
        room.happened(events);
        return room;
    }

    String session() {
        return session;
    }

    RoomState state() {
        return now.state();
    }

    long version() {
        return now.version();
    }

    /** When it came into memory: before that, nobody can have been seen. */
    Instant since() {
        return since;
    }

    String screen() {
        return door.screen();
    }

    @Nullable
    String code() {
        return door.code();
    }

    /** Reads again which code lets people in. */
    void doorChanged() {
        door = store.door(session).orElse(door);
        listeners.changed();
    }

    /** Whatever others did in the meantime is read first, so that of two who want one seat one gets it. */
    RoomDecision submit(RoomCommand command, Instant at) {
        RoomDecision answer;
        long before;
        lock.lock();
        try {
            before = now.version();
            answer = decideAndStore(command, at);
        } catch (RuntimeException e) {
            throw new SessionFailure(session, e);
        } finally {
            lock.unlock();
        }
        if (now.version() != before) {
            listeners.changed();
        }
        return answer;
    }

    private RoomDecision decideAndStore(RoomCommand command, Instant at) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            RoomDecision decision = RoomRules.decide(now.state(), command, at);
            if (!(decision instanceof RoomDecision.Accepted accepted) || store(accepted.events())) {
                return decision;
            }
            happened(store.read(session, now.version()));
        }
        throw new IllegalStateException("others were first " + ATTEMPTS + " times");
    }

    private boolean store(List<RoomEvent> events) {
        try {
            store.append(session, now.version(), events);
        } catch (EventStore.Conflict e) {
            return false;
        }
        happened(events);
        return true;
    }

    private void happened(List<RoomEvent> events) {
        RoomState next = now.state();
        for (RoomEvent event : events) {
            next = RoomRules.evolve(next, event);
            Deeds.of(event, next).ifPresent(seat -> did(seat, event.at()));
        }
        now = new Moment(next, now.version() + events.size());
    }

    /** The room as one of those in it sees it. */
    RoomView view(int person, Instant at) {
        Moment moment = now;
        return RoomViews.of(moment.state(), person, door.code(), people(moment, at), at);
    }

    /** Made once for all who look when something has changed. */
    private RoomViews.People people(Moment moment, Instant at) {
        long moves = attendance.moves();
        @Nullable Seen last = seen;
        if (last == null || !last.isOf(moment, moves, at)) {
            last = new Seen(moment, moves, at, RoomViews.people(moment.state(), attendance::presence, at));
            seen = last;
        }
        return last.people();
    }

    /** Who is at a screen of it. */
    Attendance attendance() {
        return attendance;
    }

    /** A screen of the person spoke to the server; the others hear of it when it changes what they see. */
    void touch(int person, Presence.Activity activity, Instant at) {
        if (activity == Presence.Activity.OFFER || activity == Presence.Activity.NOTE) {
            state().person(person).map(Person::seat).ifPresent(seat -> did(seat, at));
        }
        attendance.touch(person, activity, at);
    }

    /** Somebody of this seat did something. */
    void did(String seat, Instant at) {
        deeds.merge(seat, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** What is stored of the game tells when each seat last acted; asked once, as all later deeds are told as they happen. */
    void recall(Supplier<Map<String, Instant>> stored) {
        if (!recalled.getAndSet(true)) {
            stored.get().forEach(this::did);
        }
    }

    /** When somebody of this seat last did something, before any room was opened if never. */
    Instant lastDeed(String seat) {
        return deeds.getOrDefault(seat, Instant.EPOCH);
    }

    /** These links open nothing any more; screens that were opened with them are told so. */
    void revoke(List<String> refs) {
        revoked.addAll(refs);
        listeners.changed();
    }

    /** Whether the link with this reference was taken out of use while the room was in memory. */
    boolean isRevoked(String ref) {
        return revoked.contains(ref);
    }

    Runnable listen(Runnable changed) {
        return listeners.add(changed);
    }

    int listeners() {
        return listeners.size();
    }
}
