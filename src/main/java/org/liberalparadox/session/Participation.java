package org.liberalparadox.session;

import java.util.List;
import java.util.Optional;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomView;

/**
 * What somebody in a room may see and do; who they are is checked here on every call, whatever a screen believes. Who was shown
 * out, or given a new link, reads nothing of the room any more: {@link RoomLost}, or empty where the answer may be.
 */
public interface Participation {
    String session();

    /** Number in the room. */
    int person();

    /** Whether the facilitator showed them out. */
    boolean removed();

    /** Whether they were given a new link since this one was opened: it shows and does nothing any more. */
    boolean replaced();

    RoomView room();

    Scenario scenario();

    int rounds();

    /** The seat they sit at now; what it may do is checked again with every command. */
    Optional<SeatAccess> seat();

    /** What the public screen shows, for observers. */
    ScreenAccess screen();

    /** Empty when it was done; a command about somebody else is refused. */
    Optional<RoomRefusal> submit(RoomCommand.OfPerson command);

    /** A screen of theirs is open, and what they do at it. */
    void touch(Presence.Activity activity);

    /** A screen of theirs was opened; run the result when it is closed. */
    Runnable arrive();

    /** What they began to write under this name, on whatever device. */
    Optional<String> draft(String name);

    /** Keeps what they write; an empty text forgets it. */
    default void keepDraft(String name, String text) {
        keepDraft(name, text, () -> {});
    }

    /**
     * The same.
     *
     * @param safe run, on any thread, once it survives the end of the server, a moment later; never for who is out
     */
    void keepDraft(String name, String text, Runnable safe);

    /** Empty before the debriefing is open. */
    Optional<Debrief> debrief();

    /** The seat from which the debriefing is told: their own, or the first for who only watched; submits nothing. */
    Optional<SeatAccess> told();

    /** What the facilitator did; empty before the debriefing is open. */
    List<RoomEvent> log();

    /** Calls back after each stored change of room and game, on any thread, the last time when they are out; run the result to stop. */
    Runnable listen(Runnable changed);
}
