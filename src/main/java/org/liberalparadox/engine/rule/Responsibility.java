package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.state.Obligation;

/** Relocation: claims move from where people arrived to those who promised to share (F12; concept I04). */
final class Responsibility {
    private Responsibility() {}

    static void relocate(Year year) {
        for (Obligation o : year.kept(Mechanism.RELOCATION)) {
            for (String from : o.beneficiaries()) {
                long moved = Shares.move(
                        year,
                        from,
                        PersonStatus.ASYLUM,
                        o.giver(),
                        PersonStatus.ASYLUM,
                        Rounding.people(year.quantity(o) * 1000),
                        Reason.RELOCATION);
                year.tally(from).relocatedAway += moved;
                year.tally(o.giver()).protectedHere += moved;
            }
        }
    }
}
