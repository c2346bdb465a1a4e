package org.liberalparadox.session;

import org.liberalparadox.engine.Rejection;

/** The answer to a command. */
public sealed interface Submission {

    /** Stored; {@code version} is the number of events now. */
    record Done(long version) implements Submission {}

    record Refused(Rejection rejection) implements Submission {}

    /** The seat is not held by whoever asked. */
    record NotYourSeat() implements Submission {}
}
