package org.liberalparadox.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.security.Secret;

/** Keeps rooms, the keys to them, and what people have begun to write. */
public interface RoomStore {

    /**
     * A room besides its events.
     *
     * @param code or null where it lets nobody in any more
     * @param screen address of the public screen
     */
    record Door(String session, @Nullable String code, String screen) {}

    /**
     * What makes somebody a person of a room again, on any device.
     *
     * @param ref stands in addresses; opens nothing by itself
     * @param person number in the room, 0 for the facilitator
     */
    record Key(String ref, String secretHash, String session, int person) {
        /** Number of whoever plays alone, around whom there is no room. */
        public static final int SOLO = -1;

        private static final int REF = 16;

        /** A key with a reference of its own. */
        static Key of(Secret secret, String session, int person) {
            return new Key(freshRef(), secret.hash(), session, person);
        }

        static String freshRef() {
            return Secret.fresh().text().substring(0, REF);
        }
    }

    /**
     * What lets people sit down at one seat, as long as it has room.
     *
     * @param ref stands in addresses; opens nothing by itself
     */
    record Invitation(String ref, String secretHash, String session, String seat) {}

    /**
     * Stores a room with its first events and the facilitator's key.
     *
     * @throws CodeTaken when another room has this code; nothing was stored
     */
    void open(Door door, List<RoomEvent> events, Key facilitator) throws CodeTaken;

    Optional<Door> byCode(String code);

    Optional<Door> byScreen(String screen);

    Optional<Door> door(String session);

    /** Takes the code out of use, or puts one into use; false where another room has it. */
    boolean setCode(String session, @Nullable String code);

    /** Nothing has to be woken for the room any more. */
    void close(String session);

    /** Sessions with rooms that are not closed. */
    List<String> unfinished();

    void addKey(Key key);

    /** Takes every key of a person out of use, and answers their references. */
    List<String> revokeKeys(String session, int person);

    Optional<Key> keyBySecret(String secretHash);

    void invite(Invitation invitation);

    Optional<Invitation> invitationBySecret(String secretHash);

    /** Takes every invitation to seats of a room out of use. */
    void revokeInvitations(String session);

    /** Stores all events behind the first {@code expectedVersion} ones, or none of them. */
    void append(String session, long expectedVersion, List<RoomEvent> events) throws EventStore.Conflict;

    List<RoomEvent> read(String session, long from);

    /**
     * Keeps a draft; an empty text forgets it.
     *
     * @param safe run, on any thread, once it survives the end of the process, a moment later
     */
    void keepDraft(String session, int person, String name, String text, Runnable safe);

    Optional<String> draft(String session, int person, String name);

    /** A server that uses this store runs. */
    void runs(Instant at);

    /** When one last said that it runs; empty where none ever did. */
    Optional<Instant> ran();

    /** Another room has this code. */
    final class CodeTaken extends Exception {
        private static final long serialVersionUID = 1L;

        public CodeTaken() {
            super("another room has this code");
        }
    }
}
