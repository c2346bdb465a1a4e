package org.liberalparadox.session;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** Tells somebody of changes as long as they may hear of them: of the one that put them out, and of none after it. */
final class WhileIn {
    private WhileIn() {}

    /**
     * @param out whether they are out
     * @param listen where changes are told; answers how to stop
     */
    static Runnable listen(Runnable changed, BooleanSupplier out, UnaryOperator<Runnable> listen) {
        AtomicBoolean told = new AtomicBoolean();
        return listen.apply(() -> {
            if (!out.getAsBoolean() || !told.getAndSet(true)) {
                changed.run();
            }
        });
    }
}
