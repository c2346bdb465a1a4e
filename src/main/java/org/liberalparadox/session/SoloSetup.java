package org.liberalparadox.session;

import org.jspecify.annotations.Nullable;

/**
 * A solo game: one person, bots in every other seat.
 *
 * @param strategy temperament of the bots, or {@code mixed}
 * @param rounds at most the scenario's, or null for all of them
 * @param seed of all chance, or null for a fresh one
 */
public record SoloSetup(
        String scenario,
        String seat,
        String strategy,
        boolean adviser,
        @Nullable Integer rounds,
        @Nullable Long seed) {}
