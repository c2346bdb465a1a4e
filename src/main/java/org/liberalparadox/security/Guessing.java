package org.liberalparadox.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses codes: so many wrong ones a minute from one address, and so many from everywhere. Right codes cost
 * nothing, so a class behind one address gets in.
 */
@Component
public class Guessing {
    private static final int FROM_ONE = 20;
    private static final int FROM_ALL = 600;
    private static final int ADDRESSES = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Bucket all = bucket(FROM_ALL);
    private final Map<String, Bucket> addresses = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    });

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    /** Seconds this address has to wait before it may try again; 0 when it may. */
    public long wait(String address) {
        return Math.max(wait(all), wait(of(address)));
    }

    private static long wait(Bucket bucket) {
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return nanos == 0 ? 0 : Math.max(1, Duration.ofNanos(nanos).toSeconds());
    }

    /** A wrong code came from this address. */
    public void failed(String address) {
        all.tryConsume(1);
        of(address).tryConsume(1);
    }

    private Bucket of(String address) {
        return addresses.computeIfAbsent(address, a -> bucket(FROM_ONE));
    }
}
