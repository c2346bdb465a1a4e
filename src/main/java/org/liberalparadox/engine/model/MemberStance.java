package org.liberalparadox.engine.model;

/** What a member does with a regime this round; who says nothing complies. */
public enum MemberStance {
    COMPLY,
    /** Pays instead of taking over people, where the key allows it. */
    PAY,
    /** Neither takes over people nor pays its part, in the open. */
    DEFY,
    /** Pledges to stay whoever leaves, with political capital. */
    HOLD,
    LEAVE
}
