package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.projection.SeatView;

/**
 * A change of a regime's charter as a member weighs it: what the regime would be to it after, less what it is now. A regime
 * about to fall is worth nothing as it stands, so what mends it brings all that would be lost (concepts R06, X01).
 *
 * @param ends a norm that members act against is dropped
 */
record Amendment(SeatView.Regime regime, Terms text, boolean ends) {
    static Amendment of(SeatView.Regime regime, Terms text, SeatView view, Rules rules) {
        Treaty treaty = Objects.requireNonNull(text.treaty());
        boolean ends = violated(regime, view, rules).stream()
                .anyMatch(n -> !treaty.norms().contains(n));
        return new Amendment(regime, text, ends);
    }

    /** The regime that a text would change or widen, null where it does neither. */
    static SeatView.@Nullable Regime target(Terms text, SeatView view) {
        @Nullable Treaty treaty = text.treaty();
        for (SeatView.Regime regime : view.world().regimes()) {
            if (treaty != null
                    && regime.id().equals(treaty.regime())
                    && !regime.collapsed()
                    && text.parties().containsAll(regime.members())) {
                return regime;
            }
        }
        return null;
    }

    List<Norm> added() {
        List<Norm> added = new ArrayList<>(Objects.requireNonNull(text.treaty()).norms());
        added.removeAll(regime.norms());
        return added;
    }

    List<Norm> dropped() {
        List<Norm> dropped = new ArrayList<>(regime.norms());
        dropped.removeAll(Objects.requireNonNull(text.treaty()).norms());
        return dropped;
    }

    /** Whether the text says anything new. */
    boolean changes() {
        Treaty treaty = Objects.requireNonNull(text.treaty());
        boolean same = new TreeSet<>(regime.norms()).equals(new TreeSet<>(treaty.norms()))
                && Objects.equals(regime.key(), treaty.key())
                && Objects.equals(regime.effort(), treaty.effort());
        return !same || text.parties().size() > regime.members().size();
    }

    /** What a member gains by it a year, in points of what it wants: promises, norms and dues after, less norms and dues now. */
    double gain(Constituency home, SeatView view, Rules rules) {
        double before = national(now(), home, rules) - dues(regime.norms(), home, rules);
        double after = national(text, home, rules)
                - dues(Objects.requireNonNull(text.treaty()).norms(), home, rules);
        return after - (ends && falls(regime, rules) ? Math.min(0, before) : before);
    }

    /** Support in a parliament above what it asks for. */
    double margin(Constituency home, Rules rules) {
        return Support.of(text, home, rules).total() - home.needed();
    }

    private Terms now() {
        return new Terms(
                text.parties(),
                List.of(),
                text.form(),
                text.duration(),
                text.monitor(),
                text.reciprocity(),
                new Treaty(regime.name(), regime.id(), regime.norms(), regime.key(), regime.effort()));
    }

    private static double national(Terms terms, Constituency home, Rules rules) {
        return Support.of(terms, home, rules).national();
    }

    /** Assessed contributions, which only regimes founded in play ask for, in points. */
    private double dues(List<Norm> norms, Constituency home, Rules rules) {
        boolean pays = regime.since() > 0 && norms.contains(Norm.JOINT_FUNDING);
        return pays ? home.pointWorth() * rules.model().regimes().due() : 0;
    }

    /** Whether a regime that goes on losing as it did last year ends within sight. */
    static boolean falls(SeatView.Regime regime, Rules rules) {
        double lost = regime.before() - regime.strength();
        double sight = rules.model().negotiation().membership().sight();
        return lost > 0
                && regime.strength() - sight * lost < rules.model().regimes().collapse();
    }

    /** Norms of a regime that some member's standing policy acts against. */
    static List<Norm> violated(SeatView.Regime regime, SeatView view, Rules rules) {
        Model.Regimes r = rules.model().regimes();
        List<Norm> violated = new ArrayList<>();
        for (Norm norm : regime.norms()) {
            boolean acts = regime.members().stream()
                    .map(m -> view.seat(m).policy())
                    .anyMatch(p -> switch (norm) {
                        case POOLED_BORDER -> p.borderEffort() >= r.closureFrom();
                        case FIRST_ENTRY -> p.gate() != GateStance.HOLD;
                        default -> false;
                    });
            if (acts) {
                violated.add(norm);
            }
        }
        return violated;
    }

    /** Those of the second that the first lacks. */
    static List<Norm> missing(List<Norm> norms, List<Norm> of) {
        return of.stream().filter(n -> !norms.contains(n)).toList();
    }
}
