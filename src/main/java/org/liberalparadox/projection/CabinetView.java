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
 * @param results how the cabinets of other seats divided, once they have
 */
public record CabinetView(@Nullable Factor faction, List<Item> items, List<Result> results) {

    /** What there is to tell of a package, or null. */
    public @Nullable Item item(int proposal) {
        return items.stream().filter(i -> i.proposal() == proposal).findFirst().orElse(null);
    }

    /** How the cabinet of another seat divided on a package, as is reported to all, or null. */
    public @Nullable Result result(String seat, int proposal) {
        return results.stream()
                .filter(r -> r.seat().equals(seat) && r.proposal() == proposal)
                .findFirst()
                .orElse(null);
    }

    /** How the cabinet of another seat divided. */
    public record Result(String seat, int proposal, List<Said> said) {}

    /**
     * What a faction said.
     *
     * @param weight its weight in the mood of the day, 0 to 1
     * @param leader whether its leader cast the vote, else the model did
     */
    public record Said(Factor faction, double weight, boolean aye, boolean leader) {}

    /**
     * A package before the own parliament, or one on which it has divided.
     *
     * @param open whether leaders may still vote
     * @param mine what the viewer's own faction makes of it, or null
     * @param ballot what the viewer said, or null
     * @param voted factions whose leaders have voted
     * @param divisions how each faction voted, without the numbers behind it; empty until the parliament has
     */
    public record Item(
            int proposal,
            boolean open,
            Forecast.@Nullable Faction mine,
            @Nullable Boolean ballot,
            List<Factor> voted,
            List<Cabinet.Division> divisions) {}
}
