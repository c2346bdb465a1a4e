package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Obligation;

/** Visas and resettlement: who may go where in order, up to the quota (concepts C30, C35). */
final class LegalExits {
    private LegalExits() {}

    static void of(Year year) {
        for (Obligation o : year.kept()) {
            for (String from : o.beneficiaries()) {
                move(year, o, from);
            }
        }
    }

    private static void move(Year year, Obligation o, String partner) {
        double quantity = year.quantity(o);
        switch (year.issue(o).mechanism()) {
            case LABOUR_VISAS -> workers(year, partner, o, quantity, Reason.LABOUR_VISA);
            case VISA_FREE -> workers(year, partner, o, quantity, Reason.VISA_FREE);
            case CIRCULAR -> circulate(year, partner, o, quantity);
            case STATUS_PATH -> {
                long here = year.people.count(partner, o.giver(), PersonStatus.TEMPORARY);
                year.tally(o.giver()).settled += year.people.move(new Movement(
                        partner,
                        o.giver(),
                        PersonStatus.TEMPORARY,
                        o.giver(),
                        PersonStatus.SETTLED,
                        Rounding.people(here * quantity),
                        Reason.STATUS_PATH));
            }
            case RESETTLEMENT ->
                year.tally(o.giver()).protectedHere += Shares.move(
                        year,
                        partner,
                        PersonStatus.IN_LIMBO,
                        o.giver(),
                        PersonStatus.ASYLUM,
                        Rounding.people(quantity * 1000 * year.multiplier(o.giver(), e -> e.resettlement())),
                        Reason.RESETTLEMENT);
            default -> {
                // other promises move nobody by themselves
            }
        }
    }

    /** Thousands of workers, as many as wish to go and as employers have places for at the price of their rights. */
    private static void workers(Year year, String from, Obligation o, double thousands, Reason reason) {
        String to = o.giver();
        double filled = Places.filled(year, to, from, year.issue(o).mechanism());
        long quota = Rounding.people(thousands * 1000 * filled * year.multiplier(to, e -> e.labour()));
        long willing = year.definition(from).labourSupply() - year.tally(from).workersOut;
        long moved = year.people.move(new Movement(
                from,
                from,
                PersonStatus.AT_HOME,
                to,
                PersonStatus.TEMPORARY,
                Math.max(0, Math.min(quota, willing)),
                reason));
        year.tally(from).workersOut += moved;
        year.tally(to).workersIn += moved;
    }

    /** Earlier workers go home with what they learned, others come. */
    private static void circulate(Year year, String from, Obligation o, double thousands) {
        String to = o.giver();
        long here = year.people.count(from, to, PersonStatus.TEMPORARY);
        year.tally(from).returned += year.people.move(new Movement(
                from,
                to,
                PersonStatus.TEMPORARY,
                from,
                PersonStatus.RETURNED,
                Math.min(here, Rounding.people(thousands * 500 * year.multiplier(from, e -> e.returns()))),
                Reason.CIRCULAR));
        workers(year, from, o, thousands, Reason.CIRCULAR);
    }
}
