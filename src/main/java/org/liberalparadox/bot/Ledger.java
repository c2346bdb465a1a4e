package org.liberalparadox.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Negotiation;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.SeatView;

/** What has been promised, offered and refused so far, and what that leaves to spend. */
final class Ledger {
    private static final Comparator<Clause> ORDER = Comparator.comparing(Clause::giver)
            .thenComparing(Clause::issue)
            .thenComparing(Clause::beneficiary)
            .thenComparingInt(Clause::level);

    private final SeatView view;
    private final String me;
    private final List<Clause> signed = new ArrayList<>();
    private final List<SeatView.Promise> binding = new ArrayList<>();
    // for look-ups only: nothing iterates over them
    private final Map<Way, Set<String>> taken = new HashMap<>();
    private final Map<Way, Set<String>> inForce = new HashMap<>();
    private boolean counted;
    private boolean looked;
    private int spare;
    private int payable;
    private int open;
    private final int most;
    private final Negotiation.Bargaining weights;

    private record Way(String giver, String beneficiary) {}

    Ledger(SeatView view, Rules rules) {
        this.view = view;
        this.me = view.me().seat();
        this.most = rules.model().budget().maxOpenProposals();
        this.weights = rules.model().negotiation().bargaining();
        this.payable = view.me().budget() - view.me().committed();
        this.spare = payable - PolicyChooser.cost(view.me().policy(), rules.model());
        for (SeatView.Promise promise : view.promises()) {
            boolean concerns =
                    promise.giver().equals(me) || promise.beneficiaries().contains(me);
            if (concerns && promise.status() == Obligation.Status.IN_FORCE) {
                binding.add(promise);
            }
        }
        for (SeatView.Talk talk : view.talks()) {
            open += talk.status() == Proposal.Status.OPEN && talk.proposer().equals(me) ? 1 : 0;
            // what was signed is among the committed budget already
            if (talk.status() == Proposal.Status.SIGNED) {
                signed.addAll(talk.terms().clauses());
            } else if (talk.status() == Proposal.Status.OPEN && talk.accepted().contains(me)) {
                Forecast forecast = talk.forecast();
                spare -= forecast == null ? 0 : forecast.cost();
                if (talk.terms().treaty() != null) {
                    signed.addAll(talk.terms().clauses());
                }
            }
        }
    }

    /** The seat just accepted this package. */
    void signed(SeatView.Talk talk) {
        Forecast forecast = talk.forecast();
        spare -= forecast == null ? 0 : forecast.cost();
        payable -= forecast == null ? 0 : forecast.cost();
        signed.addAll(talk.terms().clauses());
        counted = false;
    }

    /** Whether another own text may lie on the table. */
    boolean mayBid() {
        return open < most;
    }

    void bid() {
        open++;
    }

    /** Another own text lies on the table, and what it costs is set aside. */
    void bid(int cost) {
        open++;
        spare -= cost;
        payable -= cost;
    }

    /** Whether terms of the two were signed in this round. */
    boolean signedWith(String partner) {
        for (SeatView.Talk talk : view.talks()) {
            if (talk.status() == Proposal.Status.SIGNED && isBetween(talk, partner)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the seat could pay for a package now, before the offers it has out and the levers it would like. */
    boolean pays(int cost) {
        return cost <= payable;
    }

    /** Budget points a round not yet promised, signed or needed for the standing policy. */
    int spare() {
        return Math.max(0, spare);
    }

    /** What another seat can plausibly still promise. */
    int spareOf(String seat) {
        double plausible = weights.purse() + view.seat(seat).power() / weights.powerPerPoint();
        for (SeatView.Promise promise : view.promises()) {
            if (promise.status() == Obligation.Status.IN_FORCE
                    && promise.giver().equals(seat)) {
                plausible -= promise.cost();
            }
        }
        return (int) Math.max(1, plausible);
    }

    /** Whether a promise that concerns the seat is in force or signed already. */
    boolean taken(String giver, String beneficiary, String issue) {
        return taken(giver, beneficiary).contains(issue);
    }

    /** Issues on which a promise of the one to the other that concerns the seat is in force or signed already. */
    Set<String> taken(String giver, String beneficiary) {
        if (!counted) {
            count();
        }
        Set<String> named = taken.getOrDefault(new Way(giver, beneficiary), Set.of());
        Set<String> toAll =
                giver.equals(beneficiary) ? Set.of() : taken.getOrDefault(new Way(giver, Clause.ALL), Set.of());
        if (toAll.isEmpty()) {
            return named;
        }
        Set<String> both = new HashSet<>(named);
        both.addAll(toAll);
        return both;
    }

    private void count() {
        counted = true;
        for (SeatView.Promise promise : binding) {
            for (String beneficiary : promise.beneficiaries()) {
                add(taken, promise.giver(), beneficiary, promise.issue());
            }
        }
        for (Clause clause : signed) {
            add(taken, clause.giver(), clause.beneficiary(), clause.issue());
        }
    }

    private static void add(Map<Way, Set<String>> to, String giver, String beneficiary, String issue) {
        to.computeIfAbsent(new Way(giver, beneficiary), _ -> new HashSet<>()).add(issue);
    }

    /** Whether a promise between any two is known to be in force, or one that concerns the seat is signed. */
    boolean known(String giver, String beneficiary, String issue) {
        return inForce(giver, beneficiary, issue) || taken(giver, beneficiary, issue);
    }

    /** Whether a promise between any two is known to be in force. */
    boolean inForce(String giver, String beneficiary, String issue) {
        if (!looked) {
            looked = true;
            for (SeatView.Promise promise : view.promises()) {
                if (promise.status() == Obligation.Status.IN_FORCE) {
                    promise.beneficiaries().forEach(to -> add(inForce, promise.giver(), to, promise.issue()));
                }
            }
        }
        return inForce.getOrDefault(new Way(giver, beneficiary), Set.of()).contains(issue);
    }

    /** Whether a package of the two waits for an answer or was signed in this round. */
    boolean talksWith(String partner) {
        for (SeatView.Talk talk : view.talks()) {
            boolean live = talk.status() == Proposal.Status.OPEN || talk.status() == Proposal.Status.SIGNED;
            if (live && isBetween(talk, partner)) {
                return true;
            }
        }
        return false;
    }

    /** Own offers to the partner that came to nothing. */
    int refusals(String partner) {
        int refusals = 0;
        for (SeatView.Talk talk : view.talks()) {
            boolean refused = talk.status() == Proposal.Status.REJECTED
                    || talk.status() == Proposal.Status.LAPSED
                    || talk.status() == Proposal.Status.REJECTED_AT_HOME;
            if (refused && talk.proposer().equals(me) && isBetween(talk, partner)) {
                refusals++;
            }
        }
        return refusals;
    }

    /** Whether the seat itself has put exactly these clauses to the partner before, without success. */
    boolean offered(String partner, List<Clause> clauses) {
        for (SeatView.Talk talk : view.talks()) {
            if (talk.proposer().equals(me)
                    && isBetween(talk, partner)
                    && talk.terms().clauses().size() == clauses.size()
                    && sorted(talk.terms().clauses()).equals(sorted(clauses))) {
                return true;
            }
        }
        return false;
    }

    /** How many offers this one answers in a row. */
    int chain(SeatView.Talk talk) {
        int length = 1;
        @Nullable Integer before = talk.counters();
        while (before != null && length < 10) {
            length++;
            before = counters(before);
        }
        return length;
    }

    private @Nullable Integer counters(int id) {
        for (SeatView.Talk talk : view.talks()) {
            if (talk.id() == id) {
                return talk.counters();
            }
        }
        return null;
    }

    private boolean isBetween(SeatView.Talk talk, String partner) {
        List<String> parties = talk.terms().parties();
        return parties.size() == 2 && parties.contains(partner) && parties.contains(me);
    }

    private static List<Clause> sorted(List<Clause> clauses) {
        return clauses.stream().sorted(ORDER).toList();
    }
}
