package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;

/** Claims are decided; who may stay settles, the faster the more integration is worth to the state (concepts C03, C04). */
final class Settling {
    private Settling() {}

    static void of(Year year) {
        Model.Flows f = year.model().flows();
        for (String seat : List.copyOf(year.turn.state().seats().keySet())) {
            Policy policy = year.policy(seat);
            long claims = year.people.at(seat, PersonStatus.ASYLUM);
            double refused = f.refusal() * (1.6 - 0.2 * policy.rightsStandard());
            double settled = f.settleBase() + f.settlePerIntegration() * policy.integration();
            Shares.move(
                    year,
                    seat,
                    PersonStatus.ASYLUM,
                    seat,
                    PersonStatus.IRREGULAR,
                    Rounding.people(claims * refused),
                    Reason.ASYLUM_REFUSED);
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
}
