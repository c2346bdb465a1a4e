package org.liberalparadox.engine.rule;

/** What a state saw of people in a year, in persons. */
final class Tally {
    /** Came by journey and stayed, with a claim or without status. */
    long arrivals;

    /** Of those, without status. */
    long irregular;

    /** Passed on unregistered. */
    long unregistered;

    /** Arrivals and people who passed, weighed by how far they feel: what presses on culture (C12). */
    double pace;

    /** Claims a sharing key may move; who enjoys temporary protection chose the place. */
    long claims;

    /** Claims registered because this state was the first on the way, whoever the people wished to reach. */
    long firstEntry;

    /** Took up a claim, resettled, relocated. */
    long protectedHere;

    long relocatedAway;
    long relocatedHere;
    long workersIn;
    long workersOut;
    long returned;
    long settled;
    long turnedAway;
    long lost;

    /** Sent back to places below the court's bar, weighed by how far below. */
    double unsafeReturns;

    /** New people the state houses: those who came, less those others took over, and those it took over. */
    long hosted() {
        return Math.max(0, arrivals - relocatedAway + relocatedHere);
    }
}
