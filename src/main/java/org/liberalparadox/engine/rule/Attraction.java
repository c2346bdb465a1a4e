package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.Obligation;

/**
 * What draws people to a way and what holds them: who is there already, income, the chance of staying, what guides ask and
 * what is closed (F16, F19; concepts C08, I16; model keys {@code flows.*}, {@code staying.*}, {@code smuggling.*}).
 */
final class Attraction {
    private Attraction() {}

    static double of(Year year, Way way) {
        Model.Flows f = year.model().flows();
        String to = way.destination();
        double v = way.route().proximity()
                + f.diasporaWeight() * StrictMath.log(1 + way.route().diaspora());
        if (year.isSeat(to)) {
            Model.Staying s = year.model().staying();
            v += f.incomeWeight() * StrictMath.log(year.definition(to).gdpPerCapita() / f.capacityReferenceIncome());
            v += s.weight() * (year.chanceOfStaying(way.origin(), to) - s.usual());
        }
        return v
                - f.closureWeight() * (1 - way.open(year))
                - year.model().smuggling().feeWeight() * (fee(year, way) - 1);
    }

    /** What guides ask, 1 on an open way: it rises with what is closed (F19). */
    static double fee(Year year, Way way) {
        return 1 + year.model().smuggling().feePerClosure() * (1 - way.open(year));
    }

    /** Deaths per thousand who set out: they grow with closure where nobody rescues (F19). */
    static double risk(Year year, Way way) {
        return way.route().risk() * way.left() * (1 + year.model().flows().riskPerClosure() * (1 - way.open(year)));
    }

    /** Share of claims refused in a year. */
    static double refusal(Model model, Policy policy) {
        return model.flows().refusal() * (1.6 - 0.2 * policy.rightsStandard());
    }

    /**
     * Chance of staying with a status, to which comes part of the chance of staying without one: refusals lower it, and
     * readmission of those refused.
     */
    static double chanceOfStaying(Year year, String seat) {
        Model.Staying s = year.model().staying();
        double refused = Math.min(1, s.claimYears() * refusal(year.model(), year.policy(seat)));
        double readmitted = 0;
        for (Obligation o : year.kept(Mechanism.READMISSION)) {
            readmitted += o.beneficiaries().contains(seat) ? year.quantity(o) * 1000 : 0;
        }
        double without = Math.max(readmitted, year.people.at(seat, PersonStatus.IRREGULAR));
        double removed = without == 0 ? 0 : readmitted / without;
        return 1 - refused + refused * s.statusless() * (1 - removed);
    }
}
