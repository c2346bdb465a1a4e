package org.liberalparadox.security;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses codes: so many wrong ones a minute from one address, and so many from everywhere. Right codes cost
 * nothing, so a class behind one address gets in.
 */
@Component
public class Guessing {
    private static final int FROM_ONE = 20;
    private static final int FROM_ALL = 600;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String ALL = "";

    private final Quota all = new Quota(FROM_ALL, FROM_ALL, MINUTE);
    private final Quota addresses = new Quota(FROM_ONE, FROM_ONE, MINUTE);

    /** Seconds this address has to wait before it may try again; 0 when it may. */
    public long wait(String address) {
        return Math.max(all.wait(ALL), addresses.wait(address));
    }

    /** A wrong code came from this address. */
    public void failed(String address) {
        all.take(ALL);
        addresses.take(address);
    }
}
