package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.rule.Voices;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Vote;

/** The packages a seat may see: its own, and those that parliaments or time have made public. */
final class Table {
    private Table() {}

    static List<SeatView.Talk> talks(GameState state, Constituency home, Options options) {
        List<SeatView.Talk> talks = new ArrayList<>(state.proposals().size());
        for (Proposal p : state.proposals()) {
            if (p.isParty(home.seat()) || isPublic(state, p) || isHeardOf(p, home)) {
                talks.add(talk(state, p, home, options));
            }
        }
        return List.copyOf(talks);
    }

    /** In force, ended, let die, or before a parliament. */
    static boolean isPublic(GameState state, Proposal proposal) {
        return switch (proposal.status()) {
            case IN_FORCE, EXPIRED, REJECTED_AT_HOME, LET_DIE -> true;
            case OPEN, REJECTED, WITHDRAWN, COUNTERED -> false;
            case SIGNED, LAPSED -> isVotedOn(state, proposal.id());
        };
    }

    /** A mediator knows its own texts; organisations and the migrants' council read what is laid before parliaments. */
    private static boolean isHeardOf(Proposal p, Constituency home) {
        return p.proposer().equals(home.seat()) || !home.role().isState() && Voices.isBefore(p, home.seat());
    }

    private static boolean isVotedOn(GameState state, int proposal) {
        for (Vote vote : state.votes()) {
            if (vote.proposal() == proposal) {
                return true;
            }
        }
        return false;
    }

    private static SeatView.Talk talk(GameState state, Proposal p, Constituency home, Options options) {
        boolean mayAccept = options.accept().contains(p.id());
        boolean open = p.status() == Proposal.Status.OPEN || p.status() == Proposal.Status.SIGNED;
        return new SeatView.Talk(
                p.id(),
                p.proposer(),
                p.round(),
                p.terms(),
                p.counters(),
                p.status(),
                p.accepted(),
                p.ratified(),
                p.campaigns(),
                p.endorsed(),
                Conferences.of(state, p),
                mayAccept,
                options.reject().contains(p.id()),
                options.reject().contains(p.id()) && options.propose(),
                options.withdraw().contains(p.id()),
                options.submit().contains(p.id()),
                names(options.campaigns(), p.id()),
                names(options.means().compensate(), p.id()),
                open && p.isParty(home.seat())
                        ? Parliament.forecast(
                                p.terms(), p.endorsed(), home, state.setup().rules(), p.campaigns())
                        : null);
    }

    private static boolean names(List<Options.Campaign> campaigns, int proposal) {
        for (Options.Campaign campaign : campaigns) {
            if (campaign.proposal() == proposal && !campaign.factions().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
