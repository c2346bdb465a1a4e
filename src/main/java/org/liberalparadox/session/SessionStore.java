package org.liberalparadox.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.rules.GameFiles;

/** Keeps what a session is played by and who holds its seats. */
public interface SessionStore {

    /** Stores a new session with its seats; both survive the end of the process. */
    void create(Session session, List<Holder> holders);

    Optional<Session> find(String id);

    List<Holder> holders(String session);

    Optional<Seat> seatOf(String secretHash);

    /**
     * What a session is played by.
     *
     * @param rules texts in force, however the files have changed since
     * @param appVersion release that started the session
     */
    record Session(
            String id,
            Instant createdAt,
            Kind kind,
            String scenario,
            GameFiles rules,
            long seed,
            int rounds,
            boolean adviser,
            String appVersion) {}

    /** How a session came about. */
    enum Kind {
        /** One person against bots. */
        SOLO,
        /** Many people in a room with a facilitator. */
        ROOM
    }

    /**
     * Who may act for a seat.
     *
     * @param secretHash of the personal link, or null where no person holds the seat
     * @param strategy temperament of the bot, or null
     */
    record Holder(
            String seat,
            @Nullable String secretHash,
            boolean bot,
            @Nullable String strategy) {}

    /** A seat of a session. */
    record Seat(String session, String seat) {}
}
