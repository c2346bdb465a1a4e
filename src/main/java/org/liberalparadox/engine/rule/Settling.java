package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;

/**
 * Claims are decided; who may stay settles, the faster the more integration is worth to the state; who waits in limbo finds
 * a place where the host's integration and rights allow (concepts C03, C04, C35, R05; model keys {@code flows.settle*},
 * {@code solutions.localIntegration}).
 */
final class Settling {
    private Settling() {}

    static void of(Year year) {
        Model.Flows f = year.model().flows();
        for (String seat : List.copyOf(year.turn.state().seats().keySet())) {
            Policy policy = year.policy(seat);
            long claims = year.people.at(seat, PersonStatus.ASYLUM);
            long heard = claims - free(year, seat);
            double refused = Attraction.refusal(year.model(), policy);
            double settled = f.settleBase() + f.settlePerIntegration() * policy.integration();
            Shares.move(
                    year,
                    seat,
                    PersonStatus.ASYLUM,
                    seat,
                    PersonStatus.IRREGULAR,
                    Rounding.people(heard * refused),
                    Reason.ASYLUM_REFUSED,
                    origin -> !year.isProtected(origin, seat),
                    (_, _) -> {});
            year.tally(seat).settled += Shares.move(
                    year,
                    seat,
                    PersonStatus.ASYLUM,
                    seat,
                    PersonStatus.SETTLED,
                    Rounding.people(claims * settled),
                    Reason.SETTLEMENT);
        }
    }

    /** People whose status is not up for refusal. */
    private static long free(Year year, String seat) {
        long people = 0;
        if (Gatekeeping.in(year, Norm.TEMPORARY_PROTECTION, seat)) {
            for (String origin : year.turn.state().people().places()) {
                people += year.isProtected(origin, seat) ? year.people.count(origin, seat, PersonStatus.ASYLUM) : 0;
            }
        }
        return people;
    }

    /** Local integration: out of limbo into a status, faster with help for the host; at once under temporary protection. */
    static void inPlace(Year year) {
        for (String seat : List.copyOf(year.turn.state().seats().keySet())) {
            long waiting = year.people.at(seat, PersonStatus.IN_LIMBO);
            if (waiting == 0) {
                continue;
            }
            PersonStatus now = year.definition(seat).asylum() ? PersonStatus.ASYLUM : PersonStatus.TEMPORARY;
            if (Gatekeeping.in(year, Norm.TEMPORARY_PROTECTION, seat)) {
                year.tally(seat).protectedHere += Shares.move(
                        year,
                        seat,
                        PersonStatus.IN_LIMBO,
                        seat,
                        PersonStatus.ASYLUM,
                        waiting,
                        Reason.LOCAL_INTEGRATION,
                        origin -> year.isProtected(origin, seat),
                        (_, _) -> {});
                waiting = year.people.at(seat, PersonStatus.IN_LIMBO);
            }
            year.tally(seat).protectedHere += Shares.move(
                    year,
                    seat,
                    PersonStatus.IN_LIMBO,
                    seat,
                    now,
                    Rounding.people(waiting * share(year, seat)),
                    Reason.LOCAL_INTEGRATION);
        }
    }

    private static double share(Year year, String seat) {
        Policy policy = year.policy(seat);
        double aid = year.model().flows().fundingHold() * StrictMath.log(1 + year.hostAid(seat));
        return Math.min(
                1,
                year.model().solutions().localIntegration()
                        * policy.integration()
                        * policy.rightsStandard()
                        / (double) Policy.MAX
                        * (1 + aid));
    }
}
