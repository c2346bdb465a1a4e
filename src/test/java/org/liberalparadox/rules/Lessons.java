package org.liberalparadox.rules;

import java.util.Arrays;
import java.util.List;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.rule.Standing;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.testing.Shipped;

/** How the tests of shipped scenarios ask what these teach on the first day. */
final class Lessons {
    private Lessons() {}

    static Clause gives(String giver, String beneficiary, String issue, int level) {
        return new Clause(giver, beneficiary, issue, level);
    }

    /** Points of support above what the parliament wants, in the mood of the first day. */
    static double margin(String scenario, String seat, Clause... clauses) {
        GameSetup setup = Shipped.setup(scenario, 1);
        Constituency home = Standing.home(GameEngine.initial(setup), seat);
        List<String> parties = Arrays.stream(clauses)
                .flatMap(c -> List.of(c.giver(), c.beneficiary()).stream())
                .distinct()
                .toList();
        Terms terms = new Terms(parties, List.of(clauses), Form.BILATERAL, 4, Monitor.NONE, Reciprocity.SPECIFIC);
        return Support.of(terms, home, setup.rules()).total() - home.needed();
    }

    /** People who pass from one place to another in a round while governments keep the policies of the start and sign nothing. */
    static long passed(String scenario, int round, String from, String to) {
        GameState end = Situations.until(Shipped.setup(scenario, 1).withSeed(1, 3), List.of(), round + 1, Phase.NEWS);
        return end.flows().stream()
                .filter(f -> f.round() == round)
                .flatMap(f -> f.passages().stream())
                .filter(p -> p.from().equals(from) && p.to().equals(to))
                .mapToLong(Passage::people)
                .sum();
    }
}
