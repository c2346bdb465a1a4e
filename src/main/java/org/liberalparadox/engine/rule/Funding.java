package org.liberalparadox.engine.rule;

import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;

/**
 * What organisations live on, by donor. Few large donors are worth less than many: losing one costs more than its share
 * (Herfindahl index of concentration; I01, R03; model key {@code donors.concentration}).
 */
public final class Funding {
    private Funding() {}

    /** Budget points each state gives this year: for hosts, in pledges kept, in dues to common funds. */
    static SortedMap<String, Double> byDonor(Year year) {
        TreeMap<String, Double> given = new TreeMap<>();
        for (SeatDefinition state : year.turn.scenario().states()) {
            give(
                    given,
                    state.id(),
                    year.model()
                            .levers()
                            .fundingCost()
                            .get(year.policy(state.id()).hostFunding()));
        }
        for (Obligation o : year.kept()) {
            boolean paid = year.issue(o).mechanism() == Mechanism.FUND_REGIME
                    || o.beneficiaries().stream()
                            .anyMatch(b -> year.definition(b).role() == Role.ORGANISATION);
            give(given, o.giver(), paid ? Support.cost(o.clause(), year.turn.rules()) : 0);
        }
        for (RegimeState regime : year.turn.state().regimes()) {
            for (String member : regime.members()) {
                give(given, member, Dues.paid(regime, year.stance(member, regime.id()), year.model()));
            }
        }
        return given;
    }

    private static void give(TreeMap<String, Double> given, String donor, int points) {
        if (points > 0) {
            given.merge(donor, (double) points, Double::sum);
        }
    }

    /** Herfindahl index of the gifts: 1 where one gives all, 1/n where n give alike, 0 where nobody gives. */
    public static double concentration(SortedMap<String, Double> given) {
        double all = 0;
        double squares = 0;
        for (double gift : given.values()) {
            all += gift;
            squares += gift * gift;
        }
        return all == 0 ? 0 : squares / (all * all);
    }

    /** What the gifts are worth to who lives on them, in budget points. */
    public static double worth(SortedMap<String, Double> given, double loss) {
        double all = 0;
        for (double gift : given.values()) {
            all += gift;
        }
        return all * (1 - loss * concentration(given));
    }

    /** How concentrated the gifts would be in a year in which every promise is kept and every policy stands. */
    public static double concentration(GameState state) {
        return concentration(byDonor(Year.ahead(state)));
    }

    /** The same as the game began: no pledge is made yet and no fund was founded in play. */
    public static double concentrationAtStart(GameState state) {
        TreeMap<String, Double> given = new TreeMap<>();
        for (SeatDefinition donor : state.setup().scenario().states()) {
            give(
                    given,
                    donor.id(),
                    state.setup()
                            .rules()
                            .model()
                            .levers()
                            .fundingCost()
                            .get(donor.policy().hostFunding()));
        }
        return concentration(given);
    }
}
