package org.liberalparadox.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many of something in a time for each who asks, refilled as time passes; who asked longest ago is forgotten first. */
public final class Quota {
    private static final int KNOWN = 10_000;

    private final int capacity;
    private final int refill;
    private final Duration period;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KNOWN;
        }
    });

    /**
     * @param capacity at once
     * @param refill in each period
     */
    public Quota(int capacity, int refill, Duration period) {
        this.capacity = capacity;
        this.refill = refill;
        this.period = period;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, period))
                .build();
    }

    /** Takes one; false when none is left. */
    public boolean take(String who) {
        return of(who).tryConsume(1);
    }

    /** Seconds until there is one again; 0 when there is. */
    public long wait(String who) {
        long nanos = of(who).estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return nanos == 0 ? 0 : Math.max(1, Duration.ofNanos(nanos).toSeconds());
    }

    private Bucket of(String who) {
        return buckets.computeIfAbsent(who, w -> bucket());
    }
}
