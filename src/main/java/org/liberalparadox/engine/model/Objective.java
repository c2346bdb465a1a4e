package org.liberalparadox.engine.model;

/** A confidential objective the engine checks at the end of the game. */
public record Objective(String id, String text, int points, Condition condition) {

    /** What must hold. */
    public sealed interface Condition {}

    /** The own track stands at this value or above at the end. */
    public record TrackAtLeast(Factor factor, double value) implements Condition {}

    /** No social contract of the named seats ever fell below the value. */
    public record ContractsAtLeast(java.util.List<String> seats, double value) implements Condition {}

    /** An obligation of this issue at this level or above was in force, given by the giver (any when empty). */
    public record Obtained(String issue, String giver, int level) implements Condition {}

    /** At least so many people moved for the reason into the seat. */
    public record PeopleAtLeast(Reason reason, String seat, long people) implements Condition {}

    /** The people in limbo or without status, in the own territory or, for a seat without one, anywhere, end at or below this number. */
    public record LimboAtMost(long people) implements Condition {}

    /** This seat never defected by choice. */
    public record NeverDefected() implements Condition {}

    /** So many packages that the seat proposed, endorsed or testified for entered into force: it was heard (C02, I12). */
    public record Heard(int packages) implements Condition {}

    /** The government of this seat never fell and lost no election. */
    public record InOffice() implements Condition {}
}
