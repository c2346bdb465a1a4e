package org.liberalparadox.ui.table.world;

import java.util.SortedMap;
import org.liberalparadox.engine.model.PersonStatus;

/** Everybody on the move or in exile, by how they live. */
public record Wellbeing(long safe, long limbo, long irregular, long lost) {
    public static Wellbeing of(SortedMap<String, Long> statuses) {
        long safe = 0;
        for (PersonStatus status : PersonStatus.values()) {
            safe += status.isSafe() ? count(statuses, status) : 0;
        }
        return new Wellbeing(
                safe,
                count(statuses, PersonStatus.IN_LIMBO) + count(statuses, PersonStatus.DISPLACED),
                count(statuses, PersonStatus.IRREGULAR),
                count(statuses, PersonStatus.LOST));
    }

    private static long count(SortedMap<String, Long> statuses, PersonStatus status) {
        return statuses.getOrDefault(status.name(), 0L);
    }

    public long total() {
        return safe + limbo + irregular;
    }

    public double share(long part) {
        return total() == 0 ? 0 : 100.0 * part / total();
    }
}
