package org.liberalparadox.room;

import org.jspecify.annotations.Nullable;

/**
 * A seat of the game as the room sees it.
 *
 * @param strategy temperament of the bot that plays it, or null where people do
 * @param cause why a bot plays it, or null
 */
public record Chair(
        String seat, @Nullable String strategy, @Nullable Cause cause) {

    /** Why a bot plays a seat. */
    public enum Cause {
        /** The host gave the seat to a bot. */
        HOST,
        /** Nobody had taken it when the game began; whoever comes late may. */
        EMPTY,
        /** The facilitator let a bot play for somebody. */
        FACILITATOR,
        /** Nobody was at the seat for the stated time. */
        ABSENCE
    }

    /** A seat for people. */
    public static Chair open(String seat) {
        return new Chair(seat, null, null);
    }

    public boolean bot() {
        return strategy != null;
    }
}
