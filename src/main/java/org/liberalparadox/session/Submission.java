package org.liberalparadox.session;

import org.liberalparadox.engine.Rejection;

/** The answer to a command. */
public sealed interface Submission {

    /** Stored; {@code version} is the number of events now. */
    record Done(long version) implements Submission {}

    record Refused(Rejection rejection) implements Submission {}

    /** Nobody, or not this member of the delegation, may act for the seat now. */
    record Closed(Reason why) implements Submission {

        /** Why. */
        public enum Reason {
            /** The game has not begun, or the lobby was opened again. */
            LOBBY,
            PAUSED,
            OVER,
            /** A bot plays the seat until it is given back. */
            BOT_PLAYS,
            /** Only the head of the delegation may do this. */
            HEAD_ONLY,
            /** Only the leader of that faction votes for it, and only in cabinet mode. */
            LEADER_ONLY,
            /** More at once than a person can mean. */
            TOO_FAST
        }
    }

    /** The seat is not held by whoever asked. */
    record NotYourSeat() implements Submission {}
}
