package org.liberalparadox.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.session.SoloSetup;
import org.liberalparadox.session.Ticket;

/** Sessions that open the seats they were told of and remember which games were asked for. */
public final class KnownSeats implements Sessions {
    /** Secret of the next game. */
    public static final String FRESH = "fresh";

    private final Map<String, SeatAccess> seats = new ConcurrentHashMap<>();
    private final List<SoloSetup> started = new ArrayList<>();
    private Optional<String> refusal = Optional.empty();

    public KnownSeats with(String secret, SeatAccess seat) {
        seats.put(secret, seat);
        return this;
    }

    public void refuse(String why) {
        refusal = Optional.of(why);
    }

    public List<SoloSetup> started() {
        return List.copyOf(started);
    }

    @Override
    public Ticket startSolo(SoloSetup setup) throws BadSetup {
        if (refusal.isPresent()) {
            throw new BadSetup(refusal.get());
        }
        started.add(setup);
        return new Ticket("session", FRESH, FRESH);
    }

    @Override
    public Optional<SeatAccess> open(String secret) {
        return Optional.ofNullable(seats.get(secret));
    }
}
