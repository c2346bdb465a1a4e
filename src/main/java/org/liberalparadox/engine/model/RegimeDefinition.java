package org.liberalparadox.engine.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A regime in force at the start.
 *
 * @param norms what it binds its members to
 * @param key how claims are shared, with {@link Norm#RELOCATION_KEY} only
 * @param effort border effort of its agency, 1 to 5, with {@link Norm#COMMON_AGENCY} only
 * @param seats members who sit at the table
 * @param thresholds share of all members' power that must stay with the others for a member to stay (F10), where it is not
 *     {@code regimes.threshold}
 * @param breadth 0 unilateral to 100 multilateral; strength 0 weak to 100 strong ([H18] Figure 2)
 */
public record RegimeDefinition(
        String id,
        String name,
        List<Norm> norms,
        @Nullable SharingKey key,
        @Nullable Integer effort,
        List<String> seats,
        SortedMap<String, Double> thresholds,
        double strength,
        double breadth,
        String source) {}
