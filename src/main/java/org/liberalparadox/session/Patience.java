package org.liberalparadox.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.RoomClock;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * After how long without a deed of a seat the facilitator is told. Among people who sit together that is the host's number of
 * minutes. By correspondence people look in once or twice a day and phases last from hours to a week, so that no number fits
 * them all: there it is a share of the time the phase has.
 */
@Component
public class Patience {
    /** Half: who is reminded then has as much time left as has passed, and a seat that acted in the first half is left alone. */
    public static final double SHARE = 0.5;

    private final double share;

    public Patience() {
        this(SHARE);
    }

    /** @param share of the phase's time, above 0 and at most 1 */
    @Autowired
    public Patience(@Value("${liberal-paradox.silence-share:" + SHARE + "}") double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "liberal-paradox.silence-share is " + share + "; choose above 0, at most 1");
        }
        this.share = share;
    }

    /** The share of the phase's time in per cent, for those who host. */
    public int percent() {
        return (int) Math.round(share * 100);
    }

    /** Null where the host wants to be told of nothing, or a phase by correspondence has no end. */
    @Nullable
    Duration of(Settings settings, RoomClock clock) {
        if (settings.silence() == null || settings.timing().kind() != Timing.Kind.DATES) {
            return settings.silence();
        }
        @Nullable Instant since = clock.since();
        @Nullable Instant deadline = clock.deadline();
        return since == null || deadline == null
                ? null
                : Duration.ofSeconds((long) (Duration.between(since, deadline).toSeconds() * share));
    }
}
