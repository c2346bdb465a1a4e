package org.liberalparadox.ui;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.HostSetup;

/** Rooms of two seats, as a test hosts them. */
public final class TwoShores {
    public static final String NORTH = "northland";
    public static final String SOUTH = "southland";

    private TwoShores() {}

    public static HostSetup hosted(Settings settings, HostSetup.Crises crises) {
        return new HostSetup("two-shores", null, 7L, settings, new TreeMap<>(), crises, false);
    }

    /** Everybody chooses a seat. */
    public static Settings seating(int people, Timing timing) {
        return new Settings(true, false, people, Settings.Seating.CHOSEN, timing, null, "reciprocator");
    }

    /** Everybody chooses a seat, and leaders of factions vote themselves. */
    public static Settings cabinet(int people) {
        return new Settings(true, true, people, Settings.Seating.CHOSEN, Timing.none(), null, "reciprocator");
    }

    /** More than any test takes, for every phase. */
    public static Timing tenMinutes() {
        Map<Phase, Duration> minutes = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            minutes.put(phase, Duration.ofMinutes(10));
        }
        return Timing.live(new TreeMap<>(minutes));
    }
}
