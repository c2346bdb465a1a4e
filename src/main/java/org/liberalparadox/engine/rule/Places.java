package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.Obligation;

/**
 * Numbers against rights: the more a place for a worker costs in rights, the fewer places employers fill, where skills are
 * low; short stays are hardly touched (Ruhs 2013; F15; concept C11; model keys {@code numbers.*}).
 */
final class Places {
    private Places() {}

    /** Share of the places offered that are filled. */
    static double filled(Year year, String host, String partner, Mechanism mechanism) {
        return filled(year.model(), rights(year, host, partner), mechanism);
    }

    /** N* / N0 = (1 + χ·r)^−η */
    static double filled(Model model, double rights, Mechanism mechanism) {
        Model.Numbers n = model.numbers();
        double cost = mechanism == Mechanism.VISA_FREE ? n.visaFreeCost() : n.cost();
        return StrictMath.pow(1 + cost * rights, -n.elasticity());
    }

    /** Rights that cost, 0 to 1: the host's standard, and what it owes the partner's nationals. */
    static double rights(Year year, String host, String partner) {
        Model.Numbers n = year.model().numbers();
        double standard = year.policy(host).rightsStandard() / (double) Policy.MAX;
        double rights = n.standard() * standard
                + n.status() * level(year, host, partner, Mechanism.STATUS_PATH)
                + n.protection() * level(year, host, partner, Mechanism.PROTECTION_ABROAD);
        return Rounding.clamp(rights, 0, 1);
    }

    private static double level(Year year, String host, String partner, Mechanism mechanism) {
        int level = 0;
        for (Obligation o : year.kept(mechanism)) {
            if (o.giver().equals(host) && o.beneficiaries().contains(partner)) {
                level = Math.max(level, o.clause().level());
            }
        }
        return level / (double) Policy.MAX;
    }
}
