package org.liberalparadox.security;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much one address may open and one person may do; far above what a class needs, and below what harms the others. */
@Component
public class Limits {
    /** Rooms an hour from one address, which may be a whole university's. */
    public static final int ROOMS = 120;

    /** Commands a second from one person, and how many at once. */
    public static final int COMMANDS = 20;

    static final int AT_ONCE = 2 * COMMANDS;

    private final Quota rooms;
    private final Quota commands = new Quota(AT_ONCE, COMMANDS, Duration.ofSeconds(1));

    public Limits() {
        this(ROOMS);
    }

    /** @param roomsPerHour from one address */
    @Autowired
    public Limits(@Value("${liberal-paradox.rooms-per-hour:" + ROOMS + "}") int roomsPerHour) {
        rooms = new Quota(roomsPerHour, roomsPerHour, Duration.ofHours(1));
    }

    /** Seconds until this address may open a room; 0 takes one of those it may open. */
    public long openRoom(String address) {
        return rooms.take(address) ? 0 : Math.max(1, rooms.wait(address));
    }

    /** Whether this person may do one thing more now. */
    public boolean act(String session, int person) {
        return commands.take(session + "/" + person);
    }
}
