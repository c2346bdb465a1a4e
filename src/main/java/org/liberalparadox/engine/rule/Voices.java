package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.state.Agenda;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;

/**
 * Voices beside the governments': an organisation stands behind an agenda or a package (C36), the migrants' council speaks for
 * one (C02, I12), a government pays at home for votes (side payments at level II).
 */
public final class Voices {
    private Voices() {}

    public static Decision endorse(GameCommand.EndorseAgenda c, GameState state) {
        if (state.phase() != Phase.TALKS) {
            return Decision.refused(new Rejection.WrongPhase(state.phase(), Phase.TALKS));
        }
        if (role(state, c.seat()) != Role.ORGANISATION) {
            return Decision.refused(new Rejection.NotAnOrganisation(c.seat()));
        }
        Optional<Agenda> agenda = Agendas.open(state, c.agenda());
        if (agenda.isEmpty()) {
            return Decision.refused(new Rejection.UnknownAgenda(c.agenda()));
        }
        return agenda.get().endorsers().contains(c.seat())
                ? Decision.refused(new Rejection.AlreadySupports(c.seat()))
                : Decision.of(new GameEvent.AgendaEndorsed(c.agenda(), c.seat()));
    }

    public static Decision endorse(GameCommand.EndorseProposal c, GameState state) {
        if (state.phase() != Phase.TALKS && state.phase() != Phase.RATIFICATION) {
            return Decision.refused(new Rejection.WrongPhase(state.phase(), Phase.TALKS));
        }
        if (role(state, c.seat()) != Role.ORGANISATION) {
            return Decision.refused(new Rejection.NotAnOrganisation(c.seat()));
        }
        Optional<Proposal> proposal = state.proposal(c.proposal()).filter(p -> isAlive(p) && isBefore(p, c.seat()));
        if (proposal.isEmpty()) {
            return Decision.refused(new Rejection.UnknownProposal(c.proposal()));
        }
        return proposal.get().endorsed().contains(c.seat())
                ? Decision.refused(new Rejection.AlreadySupports(c.seat()))
                : Decision.of(new GameEvent.ProposalEndorsed(c.proposal(), c.seat()));
    }

    private static boolean isAlive(Proposal p) {
        return p.status() == Proposal.Status.OPEN || p.status() == Proposal.Status.SIGNED;
    }

    /** Texts laid before parliaments are public; one still on the table only those know who wrote it or are asked to sign. */
    public static boolean isBefore(Proposal p, String seat) {
        return p.status() == Proposal.Status.SIGNED
                || p.isParty(seat)
                || p.proposer().equals(seat);
    }

    /** Open agendas an organisation could stand behind now. */
    static List<Integer> agendas(GameState state, String seat) {
        return state.phase() == Phase.TALKS && role(state, seat) == Role.ORGANISATION
                ? state.agendas().stream()
                        .filter(a -> Agendas.open(state, a.id()).isPresent())
                        .filter(a -> !a.endorsers().contains(seat))
                        .map(Agenda::id)
                        .toList()
                : List.of();
    }

    /** Packages an organisation could stand behind now. */
    static List<Integer> proposals(GameState state, String seat) {
        boolean time = state.phase() == Phase.TALKS || state.phase() == Phase.RATIFICATION;
        return time && role(state, seat) == Role.ORGANISATION
                ? state.proposals().stream()
                        .filter(p -> isAlive(p) && isBefore(p, seat))
                        .filter(p -> !p.endorsed().contains(seat))
                        .map(Proposal::id)
                        .toList()
                : List.of();
    }

    /** Parliaments before which the council could speak now. */
    static List<Options.Hearing> hearings(GameState state, String seat) {
        List<Options.Hearing> hearings = new ArrayList<>();
        int cost = state.setup().rules().model().ratification().campaignCost();
        boolean may = state.phase() == Phase.RATIFICATION
                && role(state, seat) == Role.MIGRANT_COUNCIL
                && state.seat(seat).capital() >= cost;
        for (Proposal p : may ? state.proposals() : List.<Proposal>of()) {
            for (String country : p.terms().parties()) {
                if (p.awaitsVote(country) && role(state, country).isState() && !hasSpoken(p, seat, country)) {
                    hearings.add(new Options.Hearing(p.id(), country));
                }
            }
        }
        return List.copyOf(hearings);
    }

    private static boolean hasSpoken(Proposal p, String seat, String country) {
        return p.campaigns().stream().anyMatch(x -> x.seat().equals(country) && x.by().equals(seat));
    }

    /** What the council says in a country weighs more where newcomers have been met (I12, F21). */
    public static Decision testify(GameCommand.Testify c, GameState state) {
        if (state.phase() != Phase.RATIFICATION) {
            return Decision.refused(new Rejection.WrongPhase(state.phase(), Phase.RATIFICATION));
        }
        if (role(state, c.seat()) != Role.MIGRANT_COUNCIL) {
            return Decision.refused(new Rejection.NotTheCouncil(c.seat()));
        }
        Optional<Proposal> proposal = state.proposal(c.proposal()).filter(p -> p.awaitsVote(c.country()));
        if (proposal.isEmpty()) {
            return Decision.refused(new Rejection.UnknownProposal(c.proposal()));
        }
        if (!role(state, c.country()).isState()) {
            return Decision.refused(new Rejection.NotAState(c.country()));
        }
        if (hasSpoken(proposal.get(), c.seat(), c.country())) {
            return Decision.refused(new Rejection.AlreadyCampaigned(c.proposal()));
        }
        Model.Ratification r = state.setup().rules().model().ratification();
        int capital = state.seat(c.seat()).capital();
        if (capital < r.campaignCost()) {
            return Decision.refused(new Rejection.NotEnoughCapital(r.campaignCost(), capital));
        }
        double met = (double) state.seat(c.country()).policy().integration() / Policy.MAX;
        double lift = Rounding.hundredth(r.campaignLift() * (0.5 + 0.5 * met));
        return Decision.of(
                new GameEvent.CouncilTestified(c.proposal(), c.seat(), c.country(), lift, capital - r.campaignCost()));
    }

    /** A side payment at home: budget instead of political capital. */
    public static Decision compensate(GameCommand.Compensate c, GameState state) {
        if (state.phase() != Phase.RATIFICATION) {
            return Decision.refused(new Rejection.WrongPhase(state.phase(), Phase.RATIFICATION));
        }
        Optional<Proposal> proposal = state.proposal(c.proposal()).filter(p -> p.awaitsVote(c.seat()));
        if (proposal.isEmpty()) {
            return Decision.refused(new Rejection.UnknownProposal(c.proposal()));
        }
        if (paid(proposal.get(), c.seat(), c.faction())) {
            return Decision.refused(new Rejection.AlreadyCampaigned(c.proposal()));
        }
        Model.Ratification r = state.setup().rules().model().ratification();
        int budget = Purse.available(state, c.seat());
        return budget < r.campaignCost()
                ? Decision.refused(new Rejection.BidExceedsBudget(r.campaignCost(), Math.max(0, budget)))
                : Decision.of(new GameEvent.FactionCompensated(
                        c.proposal(),
                        c.seat(),
                        c.faction(),
                        r.campaignLift(),
                        state.seat(c.seat()).budget() - r.campaignCost()));
    }

    static boolean paid(Proposal p, String seat, Factor faction) {
        return p.campaigns().stream()
                .anyMatch(x -> x.seat().equals(seat) && x.factor() == faction && x.by().equals(Evolution.COMPENSATION));
    }

    private static Role role(GameState state, String seat) {
        return state.setup().scenario().seat(seat).role();
    }
}
