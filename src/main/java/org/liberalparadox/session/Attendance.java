package org.liberalparadox.session;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.liberalparadox.room.Presence;

/** Who is at a screen of a room, and in which browsers its console is open; forgotten when the server stops. */
final class Attendance {
    private final Map<Integer, Presence> presence = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> windows = new ConcurrentHashMap<>();
    private final Map<String, Integer> consoles = new ConcurrentHashMap<>();
    private final AtomicLong moves = new AtomicLong();
    private final Runnable changed;

    /** @param changed hears when others see something else */
    Attendance(Runnable changed) {
        this.changed = changed;
    }

    Presence presence(int person) {
        return presence.getOrDefault(person, Presence.NEVER);
    }

    /** A screen of the person spoke to the server; the others hear of it when it changes what they see. */
    void touch(int person, Presence.Activity activity, Instant at) {
        Presence before = presence(person);
        Presence next = new Presence(at, activity);
        presence.put(person, next);
        moves.incrementAndGet();
        if (before.place(at) != next.place(at) || before.activity() != activity) {
            changed.run();
        }
    }

    /** A screen of the person was opened. */
    void arrived(int person) {
        windows.merge(person, 1, Integer::sum);
    }

    /** A screen of the person was closed; with the last one they are away. */
    void left(int person, Instant at) {
        if (windows.computeIfPresent(person, (id, open) -> open > 1 ? open - 1 : null) != null) {
            return;
        }
        presence.computeIfPresent(person, (id, p) -> new Presence(at.minus(Presence.HERE), Presence.Activity.NOTHING));
        moved();
    }

    /** A console was opened in this browser; run the result when it is closed. */
    Runnable attend(String browser) {
        consoles.merge(browser, 1, Integer::sum);
        changed.run();
        return () -> {
            consoles.computeIfPresent(browser, (b, open) -> open == 1 ? null : open - 1);
            changed.run();
        };
    }

    /** Browsers besides this one in which a console is open. */
    int consolesBesides(String browser) {
        return (int) consoles.keySet().stream().filter(b -> !b.equals(browser)).count();
    }

    /** Somebody's presence changed, if only by time that passed. */
    void moved() {
        moves.incrementAndGet();
        changed.run();
    }

    /** As long as this is the same, everybody is where they were. */
    long moves() {
        return moves.get();
    }
}
