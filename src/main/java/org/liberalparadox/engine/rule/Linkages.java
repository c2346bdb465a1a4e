package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Category;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;

/**
 * How long a linkage holds once one side loses by it: unrelated issues come apart soon, issues that hang together by their
 * nature last (Haas 1980; Tollison and Willett 1979; F7; concepts S03, V02; model keys {@code linkage.*}).
 */
public final class Linkages {
    private Linkages() {}

    /** What holds the issues of a package together. */
    public enum Kind {
        /** No linkage issue in the package. */
        NONE,
        /** Unrelated issues as leverage. */
        TACTICAL,
        /** A coalition of several parties, or some issues related. */
        FRAGMENTED,
        /** Every linkage issue hangs together with another of the package. */
        SUBSTANTIVE
    }

    public static Kind kind(Terms terms, Rules rules) {
        int linkages = 0;
        int related = 0;
        for (Clause clause : terms.clauses()) {
            Issue issue = rules.issue(clause.issue());
            if (issue.category() == Category.LINKAGE) {
                linkages++;
                related +=
                        terms.clauses().stream().anyMatch(c -> issue.related().contains(c.issue())) ? 1 : 0;
            }
        }
        if (linkages == 0) {
            return Kind.NONE;
        }
        if (related == linkages) {
            return Kind.SUBSTANTIVE;
        }
        return related > 0 || terms.parties().size() > 2 ? Kind.FRAGMENTED : Kind.TACTICAL;
    }

    /** Chance a year that it holds although one side has come to lose by it. */
    public static double durability(Kind kind, Model model) {
        return switch (kind) {
            case NONE -> 1;
            case TACTICAL -> model.linkage().tactical();
            case FRAGMENTED -> model.linkage().fragmented();
            case SUBSTANTIVE -> model.linkage().substantive();
        };
    }

    /** Packages whose carrot was not delivered come apart. */
    static void unravel(Turn turn) {
        for (Proposal p : turn.state().proposals()) {
            if (p.status() != Proposal.Status.IN_FORCE || Declarations.is(p)) {
                continue;
            }
            Kind kind = kind(p.terms(), turn.rules());
            if (kind == Kind.NONE || !broken(turn.state(), p)) {
                continue;
            }
            if (turn.chance("linkage:" + p.id()) >= durability(kind, turn.model())) {
                for (Obligation o : turn.state().obligations()) {
                    if (o.proposal() == p.id() && o.status() == Obligation.Status.IN_FORCE) {
                        turn.happens(new GameEvent.ObligationEnded(o.id(), Obligation.Status.UNRAVELLED));
                    }
                }
            }
        }
    }

    private static boolean broken(GameState state, Proposal p) {
        boolean inForce = state.obligations().stream()
                .anyMatch(o -> o.proposal() == p.id() && o.status() == Obligation.Status.IN_FORCE);
        return inForce && p.terms().parties().stream().anyMatch(seat -> surplus(state, p, seat) < 0);
    }

    /** What a party's factions make of what was delivered this year and what it gave itself, in points (S_i without form). */
    public static double surplus(GameState state, Proposal p, String seat) {
        Constituency home = Standing.home(state, seat);
        double sum = 0;
        for (Obligation o : state.obligations()) {
            boolean delivered = o.proposal() == p.id()
                    && !o.record().isEmpty()
                    && o.record().getLast().round() == state.round()
                    && o.record().getLast().honoured();
            if (delivered) {
                sum += home.mood()
                        .dot(Support.appeal(
                                o.clause(), p.terms(), home, state.setup().rules()));
            }
        }
        return sum;
    }

    /** Parties of packages that would lose by them today, for whoever watches. */
    public static List<String> losers(GameState state, Proposal p) {
        return p.terms().parties().stream()
                .filter(s -> surplus(state, p, s) < 0)
                .toList();
    }
}
