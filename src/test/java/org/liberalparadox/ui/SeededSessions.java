package org.liberalparadox.ui;

import java.util.Optional;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.session.SoloSetup;
import org.liberalparadox.session.Ticket;

/** The real sessions, with one chance for all games, so that a journey comes by the same news every time. */
final class SeededSessions implements Sessions {
    private static final long SEED = 7;

    private final Sessions real;

    SeededSessions(Sessions real) {
        this.real = real;
    }

    @Override
    public Ticket startSolo(SoloSetup s) throws BadSetup {
        return real.startSolo(
                new SoloSetup(s.scenario(), s.seat(), s.strategy(), s.adviser(), s.rounds(), Long.valueOf(SEED)));
    }

    @Override
    public Optional<SeatAccess> open(String secret) {
        return real.open(secret);
    }
}
