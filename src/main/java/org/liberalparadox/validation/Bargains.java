package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.analysis.Ways;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;

/** Who could bargain with whom, and what a parliament would say. */
final class Bargains {
    private static final int DURATION = 4;

    private Bargains() {}

    /** Two seats of a scenario. */
    record Pair(SeatDefinition receiver, SeatDefinition sender) {}

    /** Liberal states people head for. */
    static List<SeatDefinition> receivers(GameSetup setup) {
        return setup.scenario().seats().stream()
                .filter(s -> s.role() == Role.RECEIVING && s.liberal())
                .toList();
    }

    /**
     * Every liberal receiver with every sending, transit or host state on a way to it and outside its club, whose members have
     * market, work and travel already.
     */
    static List<Pair> pairs(GameSetup setup) {
        Ways ways = Ways.of(setup.scenario().routes());
        List<Pair> pairs = new ArrayList<>();
        for (SeatDefinition receiver : receivers(setup)) {
            for (SeatDefinition other : setup.scenario().seats()) {
                switch (other.role()) {
                    case SENDING, TRANSIT, HOST -> {
                        if (ways.before(other.id(), receiver.id()) && !sameClub(setup, receiver.id(), other.id())) {
                            pairs.add(new Pair(receiver, other));
                        }
                    }
                    default -> {
                        // a rival for the same people, or no state
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean sameClub(GameSetup setup, String a, String b) {
        return setup.scenario().regimes().stream()
                .anyMatch(
                        r -> r.norms().contains(Norm.POOLED_BORDER) && r.seats().containsAll(List.of(a, b)));
    }

    /** Clauses of some issues that one could promise the other, at a level. */
    static List<Clause> promises(GameSetup setup, String giver, String beneficiary, List<String> issues, int level) {
        return setup.analyst().space(giver, beneficiary).promises().stream()
                .filter(p ->
                        p.giver().equals(giver) && issues.contains(p.issue().id()))
                .map(p -> p.at(level))
                .toList();
    }

    /** A bilateral package of two seats. */
    static Terms terms(String a, String b, List<Clause> clauses, int duration, Reciprocity reciprocity) {
        return new Terms(List.of(a, b), clauses, Form.BILATERAL, duration, Monitor.NONE, reciprocity);
    }

    /** Points of support above what the seat's parliament wants for a bilateral package now. */
    static double margin(GameState state, String seat, List<Clause> clauses) {
        Constituency home = GameEngine.home(state, seat);
        List<String> parties = clauses.stream()
                .flatMap(c -> List.of(c.giver(), c.beneficiary()).stream())
                .distinct()
                .toList();
        Terms terms = new Terms(parties, clauses, Form.BILATERAL, DURATION, Monitor.NONE, Reciprocity.SPECIFIC);
        return Support.of(terms, home, state.setup().rules()).total() - home.needed();
    }
}
