package org.liberalparadox.session;

import java.time.InstantSource;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;

/** The rooms in memory. A room is read from the store when it is first asked for and let go with its table. */
final class LiveRooms {
    private final RoomStore store;
    private final Executor executor;
    private final InstantSource clock;
    private final ConcurrentMap<String, LiveRoom> rooms = new ConcurrentHashMap<>();

    LiveRooms(RoomStore store, Executor executor, InstantSource clock) {
        this.clock = clock;
        this.store = store;
        this.executor = executor;
    }

    RoomStore store() {
        return store;
    }

    LiveRoom room(String session) {
        return rooms.computeIfAbsent(session, id -> LiveRoom.open(id, store, executor, clock.instant()));
    }

    Collection<LiveRoom> all() {
        return rooms.values();
    }

    void forget(String session) {
        rooms.remove(session);
    }
}
