package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Promise;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.simulation.Situations;

/**
 * A conference that knows every parliament: it adds to a charter the promise that helps those most who would not carry it,
 * one after the other, and lays the text before them.
 */
final class Conference {
    private static final int DURATION = 6;
    private static final List<Integer> LEVELS = List.of(1, 3, 5);

    private final GameState state;
    private final List<Constituency> homes;
    private final List<String> parties;
    private final List<Norm> norms;
    private final Form form;

    private Conference(GameState state, List<String> parties, List<Norm> norms, Form form) {
        this.state = state;
        this.parties = parties;
        this.norms = norms;
        this.form = form;
        this.homes = parties.stream().map(p -> GameEngine.home(state, p)).toList();
    }

    /**
     * What came of it.
     *
     * @param founded whether it entered into force
     * @param carried share of the invited parliaments that would carry the text
     * @param state the year's policy phase
     */
    record Outcome(boolean founded, double carried, GameState state) {}

    /** The first party calls it, in the talks. */
    static Outcome hold(GameState talks, List<String> parties, List<Norm> norms, Form form) {
        return new Conference(talks, parties, norms, form).hold();
    }

    private Outcome hold() {
        Terms text = best();
        double[] margins = margins(text);
        GameState now = state;
        int willing = 0;
        int id = state.proposals().size() + 1;
        if (GameEngine.decide(now, new GameCommand.Propose(parties.getFirst(), text, null))
                instanceof Decision.Accepted(var events, var known)) {
            now = GameEngine.evolve(now, events);
            for (int p = 0; p < margins.length; p++) {
                willing += margins[p] >= 0 ? 1 : 0;
                boolean signs = p > 0 && margins[p] >= 0;
                if (signs
                        && GameEngine.decide(now, new GameCommand.Accept(parties.get(p), id))
                                instanceof Decision.Accepted(var more, var after)) {
                    now = GameEngine.evolve(now, more);
                }
            }
        }
        now = Situations.on(now, Phase.POLICY);
        String regime = "regime-" + id;
        boolean founded = now.regimes().stream().anyMatch(r -> r.id().equals(regime));
        return new Outcome(founded, (double) willing / parties.size(), now);
    }

    private Terms best() {
        Terms text = terms(List.of());
        double wanting = wanting(text);
        int most = state.setup().rules().model().budget().maxClauses();
        while (wanting < 0 && text.clauses().size() < most) {
            @Nullable Terms better = null;
            for (Clause clause : candidates(text)) {
                List<Clause> clauses = new ArrayList<>(text.clauses());
                clauses.add(clause);
                Terms more = terms(clauses);
                double now = wanting(more);
                if (now > wanting + 1e-9 && payable(more, clause.giver())) {
                    wanting = now;
                    better = more;
                }
            }
            if (better == null) {
                return text;
            }
            text = better;
        }
        return text;
    }

    private List<Clause> candidates(Terms text) {
        List<Clause> candidates = new ArrayList<>();
        for (int a = 0; a < parties.size(); a++) {
            for (int b = a + 1; b < parties.size(); b++) {
                for (Promise p : state.setup()
                        .analyst()
                        .space(parties.get(a), parties.get(b))
                        .promises()) {
                    if (!promised(p, text)) {
                        LEVELS.forEach(level -> candidates.add(p.at(level)));
                    }
                }
            }
        }
        return candidates;
    }

    private boolean promised(Promise p, Terms text) {
        boolean written = text.clauses().stream()
                .anyMatch(c -> c.giver().equals(p.giver())
                        && c.beneficiary().equals(p.beneficiary())
                        && c.issue().equals(p.issue().id()));
        boolean binds = state.obligations().stream()
                .anyMatch(o -> o.binds(state.round())
                        && o.giver().equals(p.giver())
                        && o.beneficiaries().contains(p.beneficiary())
                        && o.clause().issue().equals(p.issue().id()));
        return written || binds;
    }

    private boolean payable(Terms text, String giver) {
        SeatView.Own purse = SeatViewProjection.of(state, giver, Collections.emptySortedSet())
                .me();
        return Support.cost(text, giver, state.setup().rules()) <= purse.budget() - purse.committed();
    }

    /** What parliaments lack together to be sure of a vote whatever the day brings, in points; 0 or less. */
    private double wanting(Terms text) {
        Model.Ratification r = state.setup().rules().model().ratification();
        double sum = 0;
        for (double margin : margins(text)) {
            sum += Math.min(0, margin - r.swing());
        }
        return sum;
    }

    private double[] margins(Terms text) {
        return homes.stream()
                .mapToDouble(h -> Support.of(text, h, state.setup().rules()).total() - h.needed())
                .toArray();
    }

    private Terms terms(List<Clause> clauses) {
        return new Terms(
                parties,
                List.copyOf(clauses),
                form,
                DURATION,
                Monitor.NONE,
                Reciprocity.DIFFUSE,
                new Treaty("Conference", null, norms, null));
    }
}
