package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;

/**
 * Step three: a conference closes its text with those who accept it and enters into force with those whose parliaments carry
 * it, when they have a quorum of the signatories' power; so a k-group can go on without a hegemon (F10; concept S04, R06).
 */
final class Conferences {
    private Conferences() {}

    /** TALKS end: what a quorum has accepted is signed, without the others. */
    static boolean close(Turn turn, Proposal p) {
        List<String> parties = p.terms().parties();
        List<String> signed = parties.stream().filter(p.accepted()::contains).toList();
        boolean enough = p.terms().treaty() != null && signed.size() >= 2 && carries(turn, p, signed, parties);
        if (enough) {
            turn.happens(new GameEvent.ConferenceClosed(p.id(), signed));
        }
        return enough;
    }

    /** After a parliament has voted or a government walked back: a package all have carried enters into force. */
    static void settle(Turn turn, int id) {
        Proposal p = turn.state().proposal(id).orElseThrow();
        if (p.status() != Proposal.Status.SIGNED
                || !p.ratified().containsAll(p.terms().parties())) {
            return;
        }
        Treaty treaty = p.terms().treaty();
        if (treaty == null) {
            turn.happens(new GameEvent.AgreementConcluded(id, obligations(turn.state(), p, null)));
            return;
        }
        if (!carries(turn, p, p.terms().parties(), p.accepted())) {
            turn.happens(new GameEvent.ConferenceFailed(id));
            return;
        }
        enter(turn, p, treaty);
    }

    /** Whether those in favour are enough: by power for a new regime or new members, by the regime's own rule for other norms. */
    private static boolean carries(Turn turn, Proposal p, List<String> inFavour, List<String> among) {
        return Majorities.changed(turn.state(), p.terms().treaty())
                .map(regime -> Majorities.carried(turn.state(), regime, inFavour))
                .orElseGet(() -> Memberships.power(turn.scenario(), inFavour)
                        >= turn.model().regimes().quorum() * Memberships.power(turn.scenario(), among));
    }

    private static void enter(Turn turn, Proposal p, Treaty treaty) {
        @Nullable String known = treaty.regime();
        String regime = known == null ? "regime-" + p.id() : known;
        turn.happens(new GameEvent.AgreementConcluded(p.id(), obligations(turn.state(), p, regime)));
        if (known == null) {
            found(turn, regime, p, treaty);
            return;
        }
        Optional<RegimeState> now = turn.state().regimes().stream()
                .filter(r -> r.id().equals(regime) && !r.collapsed())
                .findFirst();
        if (now.isEmpty()) {
            return;
        }
        for (String party : p.terms().parties()) {
            Memberships.join(turn, regime, party);
        }
        if (!Charter.same(now.get(), treaty)) {
            turn.happens(new GameEvent.RegimeAmended(regime, treaty.norms(), treaty.key(), treaty.effort()));
        }
    }

    private static void found(Turn turn, String id, Proposal p, Treaty treaty) {
        Model.Regimes r = turn.model().regimes();
        List<String> members = p.terms().parties();
        double strength = Rounding.tenth(
                Math.min(100, r.startStrength() + r.perNorm() * treaty.norms().size()));
        turn.happens(new GameEvent.RegimeFounded(new RegimeState(
                id,
                treaty.name().strip(),
                treaty.norms(),
                treaty.key(),
                treaty.effort(),
                members,
                members,
                turn.state().round(),
                strength,
                Memberships.breadth(turn.scenario(), members),
                false,
                List.of(0.0),
                List.of(Memberships.breadth(turn.scenario(), members)))));
        SeatState proposer = turn.state().seat(p.proposer());
        turn.happens(new GameEvent.PurseChanged(
                p.proposer(),
                proposer.budget(),
                proposer.incoming(),
                Math.max(0, proposer.capital() - turn.model().suasion().founding())));
    }

    static List<Obligation> obligations(GameState state, Proposal p, @Nullable String regime) {
        List<Obligation> obligations = new ArrayList<>();
        int next = state.obligations().size() + 1;
        for (Clause clause : p.terms().clauses()) {
            obligations.add(new Obligation(
                    next++,
                    p.id(),
                    clause,
                    ClauseRule.beneficiaries(clause, p.terms().parties()),
                    state.round(),
                    state.round() + p.terms().duration() - 1,
                    p.terms().monitor(),
                    p.terms().reciprocity(),
                    regime,
                    Obligation.Status.IN_FORCE,
                    List.of()));
        }
        return obligations;
    }
}
