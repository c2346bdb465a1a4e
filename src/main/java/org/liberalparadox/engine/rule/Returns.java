package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Origin;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Obligation;

/** Readmission, and return of people's own will where home is safe (concepts C35, I14; F24). */
final class Returns {
    private Returns() {}

    static void of(Year year) {
        for (Obligation o : year.kept(Mechanism.READMISSION)) {
            for (String from : o.beneficiaries()) {
                readmit(year, o, from);
            }
        }
        for (Origin origin : year.origins()) {
            for (String host : List.copyOf(year.turn.state().seats().keySet())) {
                long waiting = year.people.count(origin.id(), host, PersonStatus.IN_LIMBO);
                year.people.move(new Movement(
                        origin.id(),
                        host,
                        PersonStatus.IN_LIMBO,
                        origin.id(),
                        PersonStatus.RETURNED,
                        Rounding.people(waiting
                                * year.model().flows().voluntaryReturn()
                                * origin.safety()
                                * year.multiplier(host, e -> e.returns())),
                        Reason.VOLUNTARY_RETURN));
            }
        }
    }

    /** The giver takes back its own nationals first, then people who came through it. */
    private static void readmit(Year year, Obligation o, String from) {
        String giver = o.giver();
        double returns = year.multiplier(from, e -> e.returns()) * year.multiplier(giver, e -> e.returns());
        long quota = Rounding.people(year.quantity(o) * 1000 * returns);
        long nationals = year.people.move(new Movement(
                giver, from, PersonStatus.IRREGULAR, giver, PersonStatus.RETURNED, quota, Reason.READMISSION));
        year.tally(giver).returned += nationals;
        sentBack(year, from, giver, giver, nationals);
        Shares.move(
                year,
                from,
                PersonStatus.IRREGULAR,
                giver,
                PersonStatus.IN_LIMBO,
                quota - nationals,
                Reason.READMISSION,
                origin -> !origin.equals(giver),
                (origin, people) -> sentBack(year, from, origin, giver, people));
    }

    private static void sentBack(Year year, String from, String origin, String to, long people) {
        year.tally(from).unsafeReturns += people * Protection.shortfall(year.turn.state(), origin, to);
    }
}
