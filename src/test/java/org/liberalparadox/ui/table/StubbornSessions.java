package org.liberalparadox.ui.table;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.session.SoloSetup;
import org.liberalparadox.session.Submission;
import org.liberalparadox.session.Ticket;

/** The real sessions, until told to refuse every command as one that comes too late. */
final class StubbornSessions implements Sessions {
    private final Sessions real;
    private @Nullable Rejection refusal;

    StubbornSessions(Sessions real) {
        this.real = real;
    }

    void refuse(@Nullable Rejection refusal) {
        this.refusal = refusal;
    }

    @Override
    public Ticket startSolo(SoloSetup setup) throws BadSetup {
        return real.startSolo(setup);
    }

    @Override
    public Optional<SeatAccess> open(String secret) {
        return real.open(secret).map(this::stubborn);
    }

    private SeatAccess stubborn(SeatAccess seat) {
        return (SeatAccess) Proxy.newProxyInstance(
                SeatAccess.class.getClassLoader(), new Class<?>[] {SeatAccess.class}, (proxy, method, args) -> {
                    if (method.getName().equals("submit") && refusal != null) {
                        return new Submission.Refused(refusal);
                    }
                    try {
                        return method.invoke(seat, args);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
