package org.liberalparadox.session;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.Settings;

/**
 * A room as its host wants it.
 *
 * @param rounds at most the scenario's, or null for all of them
 * @param seed of all chance, or null for a fresh one
 * @param bots temperament by seat, for seats that are not for people
 * @param crises where cards come from
 * @param fictional whether countries go by the names of the scenario's alias map
 */
public record HostSetup(
        String scenario,
        @Nullable Integer rounds,
        @Nullable Long seed,
        Settings settings,
        SortedMap<String, String> bots,
        Crises crises,
        boolean fictional) {

    /** Where crisis cards come from; the facilitator may add some at any time. */
    public enum Crises {
        /** The scenario's script, and its deck in rounds the script leaves empty. */
        DECK,
        /** The scenario's script alone. */
        SCRIPT,
        /** The facilitator alone. */
        HAND
    }
}
