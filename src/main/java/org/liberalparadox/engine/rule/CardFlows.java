package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.model.CardEffect;

/** What cards at work do to people's ways: how many set out, which ways attract, who is turned to another way. */
final class CardFlows {
    private CardFlows() {}

    /** How many set out from a place, against an ordinary year. Only without a right to work does want drive people on. */
    static double settingOut(Year year, String start) {
        if (!year.isSeat(start)) {
            return 1;
        }
        double factor = year.multiplier(start, CardEffect::onward);
        boolean mayWork =
                year.policy(start).rightsStandard() >= year.model().deck().workRights();
        return mayWork ? factor : factor * year.multiplier(start, CardEffect::withoutWork);
    }

    /** How much a way attracts, against an ordinary year. */
    static double attempts(Year year, List<String> ahead) {
        double factor = 1;
        for (String place : ahead) {
            if (year.isSeat(place)) {
                factor *= year.multiplier(place, CardEffect::attempts);
            }
        }
        return factor;
    }

    /** Share of those at a seat's gate who are not turned away by closures in a chain. */
    static double through(Year year, String to) {
        return year.isSeat(to) ? year.multiplier(to, e -> 1 - e.deflection()) : 1;
    }
}
