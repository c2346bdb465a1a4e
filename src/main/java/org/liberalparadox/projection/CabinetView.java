package org.liberalparadox.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.state.Cabinet;

/**
 * A cabinet as one of a delegation may know it: their own faction's view of each package, who has voted, and how only once
 * the parliament has divided.
 *
 * @param faction they lead, or null
 */
public record CabinetView(@Nullable Factor faction, List<Item> items) {

    /** What there is to tell of a package, or null. */
    public @Nullable Item item(int proposal) {
        return items.stream().filter(i -> i.proposal() == proposal).findFirst().orElse(null);
    }

    /**
     * A package before the own parliament, or one on which it has divided.
     *
     * @param open whether leaders may still vote
     * @param mine what the viewer's own faction makes of it, or null
     * @param ballot what the viewer said, or null
     * @param voted factions whose leaders have voted
     * @param divisions how each faction voted; empty until the parliament has
     */
    public record Item(
            int proposal,
            boolean open,
            Forecast.@Nullable Faction mine,
            @Nullable Boolean ballot,
            List<Factor> voted,
            List<Cabinet.Division> divisions) {}
}
