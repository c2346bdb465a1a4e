package org.liberalparadox.engine.rule;

import java.util.Comparator;
import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Stock;
import org.liberalparadox.engine.model.Ties;

/**
 * What ties every two states when the game begins. It is the same in every game of the same rules and scenario, so that it is
 * worked out once for all of them. States stand in the order of their ids, pairs row by row.
 */
final class OpeningTies {
    static final List<PersonStatus> LIVE_THERE =
            List.of(PersonStatus.SETTLED, PersonStatus.TEMPORARY, PersonStatus.ASYLUM);

    final List<SeatDefinition> states;
    final List<String> ids;
    final double[] apart;
    final double[] start;
    private final Ties ties;

    private OpeningTies(Scenario scenario, Ties ties) {
        this.ties = ties;
        this.states = scenario.states().stream()
                .sorted(Comparator.comparing(SeatDefinition::id))
                .toList();
        this.ids = states.stream().map(SeatDefinition::id).toList();
        this.apart = new double[states.size() * states.size()];
        this.start = new double[apart.length];
        for (int a = 0; a < states.size(); a++) {
            for (int b = 0; b < states.size(); b++) {
                int pair = a * states.size() + b;
                apart[pair] = 1 - base(scenario, ids.get(a), ids.get(b));
                start[pair] = 1
                        - apart[pair]
                                * (1 - diaspora(a, b, livedThere(scenario, ids.get(a), ids.get(b))))
                                * (1 - founded(scenario, ids.get(a), ids.get(b)));
            }
        }
    }

    static OpeningTies of(GameSetup setup) {
        return setup.analyst()
                .memory()
                .of(
                        OpeningTies.class,
                        () -> new OpeningTies(
                                setup.scenario(), setup.rules().model().ties()));
    }

    private double base(Scenario scenario, String a, String b) {
        for (Scenario.TiePair pair : scenario.ties()) {
            if (pair.a().equals(a) && pair.b().equals(b)
                    || pair.b().equals(a) && pair.a().equals(b)) {
                return pair.tie();
            }
        }
        return ties.base();
    }

    /** Share that people of one who live in the other add. */
    double diaspora(int a, int b, long people) {
        double perThousand = 1000.0
                * people
                / Math.min(states.get(a).population(), states.get(b).population());
        return ties.diaspora() * (1 - StrictMath.exp(-perThousand / ties.diasporaScale()));
    }

    /** People of one who lived in the other when the game began. */
    private static long livedThere(Scenario scenario, String a, String b) {
        long people = 0;
        for (Stock stock : scenario.people()) {
            boolean between = stock.origin().equals(a) && stock.place().equals(b)
                    || stock.origin().equals(b) && stock.place().equals(a);
            people += between && LIVE_THERE.contains(stock.status()) ? stock.people() : 0;
        }
        return people;
    }

    private double founded(Scenario scenario, String a, String b) {
        double most = 0;
        for (RegimeDefinition regime : scenario.regimes()) {
            if (regime.seats().contains(a) && regime.seats().contains(b)) {
                most = Math.max(most, regime.strength());
            }
        }
        return ties.regime() * most / 100;
    }
}
