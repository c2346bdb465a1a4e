package org.liberalparadox.room;

/** Why something cannot be done in a room; each has words that say what would work. */
public enum RoomRefusal {
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    NO_SUCH_SEAT,
    NO_SUCH_PERSON,
    /** Every place of the delegation is taken. */
    SEAT_FULL,
    /** The code lets nobody in any more. */
    DOOR_CLOSED,
    /** The debriefing is open; nothing can be changed any more. */
    ROOM_CLOSED,
    ALREADY_BEGUN,
    NOT_BEGUN,
    NOT_PAUSED,
    /** An observer has nothing to be ready for. */
    NO_SEAT,
    /** The phase in play has no clock. */
    NO_CLOCK,
    /** A date that has passed. */
    IN_THE_PAST,
    ALREADY_A_BOT,
    NOT_A_BOT,
    /** The facilitator let the bot play; only the facilitator gives the seat back. */
    FACILITATORS_BOT,
    NO_CABINET,
    /** While parliaments vote a leader neither leaves their faction nor changes it. */
    FACTION_VOTES,
    /** Somebody else leads this faction. */
    FACTION_TAKEN,
    NO_SUCH_PLAN,
    /** A round that has begun. */
    ROUND_PASSED,
    /** The link was replaced by a new one. */
    LINK_REPLACED,
    /** More at once than a person can mean. */
    TOO_FAST
}
