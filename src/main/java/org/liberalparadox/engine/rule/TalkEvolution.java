package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Vote;

/** What events of bargaining leave behind: packages, campaigns, votes of cabinets and parliaments, agendas. */
final class TalkEvolution {
    private TalkEvolution() {}

    /** A new offer calls back whoever was done and has to answer it. */
    static GameState made(GameState s, Proposal proposal) {
        GameState next = s.with(d -> d.proposals = Lists.plus(s.proposals(), proposal));
        Integer counters = proposal.counters();
        if (counters != null) {
            next = ended(next, counters, Proposal.Status.COUNTERED);
        }
        for (String party : proposal.terms().parties()) {
            if (!proposal.accepted().contains(party)) {
                next = State.seat(next, party, x -> x.withReady(false));
            }
        }
        return next;
    }

    static GameState accepted(GameState s, GameEvent.ProposalAccepted e) {
        return State.proposal(s, e.proposal(), p -> p.withAccepted(Lists.plus(p.accepted(), e.seat())));
    }

    static GameState endorsed(GameState s, GameEvent.ProposalEndorsed e) {
        return State.proposal(s, e.proposal(), p -> p.withEndorsed(Lists.plus(p.endorsed(), e.by())));
    }

    static GameState closed(GameState s, GameEvent.ConferenceClosed e) {
        return State.proposal(s, e.proposal(), p -> p.among(e.signatories()).with(Proposal.Status.SIGNED));
    }

    static GameState ended(GameState s, int proposal, Proposal.Status status) {
        return State.proposal(s, proposal, p -> p.with(status));
    }

    /** A party leaves the text: a conference or a declaration goes on while two are left, a bargain ends. */
    static GameState left(GameState s, int proposal, String seat, Proposal.Status ended) {
        return State.proposal(s, proposal, p -> {
            List<String> rest =
                    p.terms().parties().stream().filter(x -> !x.equals(seat)).toList();
            boolean bargain = p.terms().treaty() == null && p.terms().form() != Form.DECLARATION;
            return bargain || rest.size() < 2 ? p.with(ended) : p.among(rest);
        });
    }

    static GameState carried(GameState s, Vote vote) {
        return State.proposal(
                voted(s, vote), vote.proposal(), p -> p.withRatified(Lists.plus(p.ratified(), vote.seat())));
    }

    static GameState refused(GameState s, Vote vote) {
        return left(voted(s, vote), vote.proposal(), vote.seat(), Proposal.Status.REJECTED_AT_HOME);
    }

    private static GameState voted(GameState s, Vote vote) {
        return s.with(d -> d.votes = Lists.plus(s.votes(), vote));
    }

    static GameState campaign(GameState s, GameEvent.CampaignHeld e) {
        return State.seat(
                campaign(s, e.proposal(), new Proposal.Campaign(e.seat(), e.faction(), e.lift(), e.seat())),
                e.seat(),
                x -> x.withPurse(x.budget(), x.incoming(), e.capital()));
    }

    static GameState testified(GameState s, GameEvent.CouncilTestified e) {
        return State.seat(
                campaign(s, e.proposal(), new Proposal.Campaign(e.country(), Factor.RIGHTS, e.lift(), e.seat())),
                e.seat(),
                x -> x.withPurse(x.budget(), x.incoming(), e.capital()));
    }

    static GameState compensated(GameState s, GameEvent.FactionCompensated e) {
        return State.seat(
                campaign(
                        s,
                        e.proposal(),
                        new Proposal.Campaign(e.seat(), e.faction(), e.lift(), Evolution.COMPENSATION)),
                e.seat(),
                x -> x.withPurse(e.budget(), x.incoming(), x.capital()));
    }

    private static GameState campaign(GameState s, int proposal, Proposal.Campaign held) {
        return State.proposal(s, proposal, p -> p.withCampaigns(Lists.plus(p.campaigns(), held)));
    }

    static GameState cabinet(GameState s, String seat, int proposal, UnaryOperator<Cabinet> change) {
        List<Cabinet> cabinets = new ArrayList<>(s.cabinets());
        int at = 0;
        while (at < cabinets.size() && !cabinets.get(at).isOf(seat, proposal)) {
            at++;
        }
        if (at == cabinets.size()) {
            cabinets.add(new Cabinet(seat, proposal, List.of(), List.of()));
        }
        cabinets.set(at, change.apply(cabinets.get(at)));
        return s.with(d -> d.cabinets = List.copyOf(cabinets));
    }

    static GameState joined(GameState s, GameEvent.AgendaJoined e) {
        return State.agenda(s, e.agenda(), a -> a.withSupporters(Lists.plus(a.supporters(), e.seat()), e.lead()));
    }

    static GameState backed(GameState s, GameEvent.AgendaEndorsed e) {
        return State.agenda(s, e.agenda(), a -> a.withEndorsers(Lists.plus(a.endorsers(), e.by())));
    }
}
