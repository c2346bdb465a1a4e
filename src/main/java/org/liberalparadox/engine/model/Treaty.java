package org.liberalparadox.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a package the charter of a regime (step three; concept S04).
 *
 * @param name what the regime is to be called
 * @param regime id of the regime that is joined or amended, or null for a new one
 * @param key how claims are shared, with {@link Norm#RELOCATION_KEY} only
 * @param effort border effort of the agency, 1 to 5, with {@link Norm#COMMON_AGENCY} only
 */
public record Treaty(
        String name,
        @Nullable String regime,
        List<Norm> norms,
        @Nullable SharingKey key,
        @Nullable Integer effort) {
    /** A charter without an agency. */
    public Treaty(String name, @Nullable String regime, List<Norm> norms, @Nullable SharingKey key) {
        this(name, regime, norms, key, null);
    }

    public boolean founds() {
        return regime == null;
    }
}
