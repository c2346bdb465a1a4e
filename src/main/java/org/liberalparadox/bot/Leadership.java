package org.liberalparadox.bot;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.SeatView;

/**
 * Who is to call a conference: the most powerful of those to whom a regime pays, because they keep up many bargains or share a
 * dilemma with several others; when it does not, the next in line (k-group; F10, F23).
 */
final class Leadership {
    private final SeatView view;
    private final Rules rules;
    private final String me;

    Leadership(SeatView view, Rules rules) {
        this.view = view;
        this.rules = rules;
        this.me = view.me().seat();
    }

    /** Whether it falls to this seat now. */
    boolean leads() {
        int waited = 0;
        for (SeatView.Talk talk : view.talks()) {
            // what is said about a regime that stands is no conference of its own
            if (!founds(talk)) {
                continue;
            }
            boolean now = talk.round() == view.round();
            boolean binds = talk.status() == Proposal.Status.IN_FORCE && inForce(talk.id());
            if (now || binds) {
                return false;
            }
            waited = Math.max(waited, talk.round());
        }
        int rank = 0;
        for (SeatView.Seat other : view.seats()) {
            boolean before = other.power() > mine().power()
                    || other.power() == mine().power() && other.id().compareTo(me) < 0;
            rank += before && !other.id().equals(me) && pays(other) ? 1 : 0;
        }
        return pays(mine()) && rank < view.round() - waited;
    }

    private static boolean founds(SeatView.Talk talk) {
        @Nullable Treaty treaty = talk.terms().treaty();
        return treaty != null && treaty.founds();
    }

    private boolean inForce(int proposal) {
        for (SeatView.Promise p : view.promises()) {
            if (p.proposal() == proposal && p.status() == Obligation.Status.IN_FORCE) {
                return true;
            }
        }
        return false;
    }

    /** Own charters that came to nothing. */
    int refusals() {
        int refusals = 0;
        for (SeatView.Talk talk : view.talks()) {
            boolean failed = talk.status() != Proposal.Status.OPEN
                    && talk.status() != Proposal.Status.SIGNED
                    && talk.status() != Proposal.Status.IN_FORCE;
            refusals += failed && founds(talk) && talk.proposer().equals(me) ? 1 : 0;
        }
        return refusals;
    }

    private SeatView.Seat mine() {
        return view.seat(me);
    }

    private boolean pays(SeatView.Seat seat) {
        return seat.role().isState() && (deals(seat.id()) >= enough() || sharesADilemma(seat));
    }

    /** n*: bilateral agreements from which membership is cheaper (F23). */
    private int enough() {
        Model.Suasion s = rules.model().suasion();
        return 1 + (s.bilateral() == 0 ? Integer.MAX_VALUE - 1 : s.membership() / s.bilateral());
    }

    private int deals(String seat) {
        TreeSet<Integer> deals = new TreeSet<>();
        for (SeatView.Promise p : view.promises()) {
            if (p.status() == Obligation.Status.IN_FORCE
                    && (p.giver().equals(seat) || p.beneficiaries().contains(seat))) {
                deals.add(p.proposal());
            }
        }
        return deals.size();
    }

    /** Whoever closes sends people on to the next who hears claims: closure is a prisoner's dilemma between them (C27). */
    private boolean sharesADilemma(SeatView.Seat seat) {
        return seat.asylum()
                && view.seats().stream()
                                .filter(o -> o.asylum() && !o.id().equals(seat.id()))
                                .count()
                        >= rules.model().negotiation().conferences().neighbours();
    }

    /** Bargains of two in force whose upkeep the viewer pays. */
    static int sponsored(SeatView view) {
        int sponsored = 0;
        for (SeatView.Talk talk : view.talks()) {
            sponsored += talk.status() == Proposal.Status.IN_FORCE
                            && talk.terms().treaty() == null
                            && talk.proposer().equals(view.me().seat())
                    ? 1
                    : 0;
        }
        return sponsored;
    }
}
