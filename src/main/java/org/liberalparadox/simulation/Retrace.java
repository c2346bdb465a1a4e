package org.liberalparadox.simulation;

import java.util.List;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;

/** Finds the command behind what happened: a store keeps events only. */
final class Retrace {
    private Retrace() {}

    /**
     * The command whose events come next; where none would do, the one the next event speaks of. A vote may have been
     * asked for or be the first of those that the end of the phase holds: then the one that explains most.
     */
    static GameCommand next(GameState state, List<GameEvent> ahead) {
        GameCommand clock = new GameCommand.EndPhase(state.round(), state.phase());
        GameCommand told = told(state, ahead.getFirst(), clock);
        int byTold = explained(state, told, ahead);
        boolean sure = byTold > 0 && !(told instanceof GameCommand.SubmitToParliament);
        return sure || byTold >= explained(state, clock, ahead) ? told : clock;
    }

    private static int explained(GameState state, GameCommand command, List<GameEvent> ahead) {
        return switch (GameEngine.decide(state, command)) {
            case Decision.Accepted(List<GameEvent> events, var known) ->
                events.size() <= ahead.size() && ahead.subList(0, events.size()).equals(events) ? events.size() : 0;
            case Decision.Refused _ -> 0;
        };
    }

    /** Every command's first event speaks of it; all others come of the clock. */
    private static GameCommand told(GameState state, GameEvent event, GameCommand clock) {
        return switch (event) {
            case GameEvent.SeatReady e -> new GameCommand.DeclareReady(e.seat());
            case GameEvent.SeatNotReady e -> new GameCommand.NotReady(e.seat());
            case GameEvent.CrisisAnswered e
            when !e.byDefault() -> new GameCommand.AnswerCrisis(e.seat(), e.crisis(), e.choice());
            case GameEvent.CrisisStruck e
            when e.crisis().entry() == ActiveCrisis.Entry.INJECTED ->
                new GameCommand.InjectCrisis(e.crisis().card(), e.crisis().struck());
            case GameEvent.ProposalMade e ->
                new GameCommand.Propose(
                        e.proposal().proposer(),
                        e.proposal().terms(),
                        e.proposal().counters());
            case GameEvent.ProposalAccepted e -> new GameCommand.Accept(e.seat(), e.proposal());
            case GameEvent.ProposalRejected e -> new GameCommand.Reject(e.seat(), e.proposal());
            case GameEvent.ProposalWithdrawn e ->
                state.proposal(e.proposal())
                        .<GameCommand>map(p -> new GameCommand.Withdraw(p.proposer(), p.id()))
                        .orElse(clock);
            case GameEvent.NoteSent e ->
                new GameCommand.SendNote(
                        e.note().from(), e.note().to(), e.note().text());
            case GameEvent.CampaignHeld e -> new GameCommand.Campaign(e.seat(), e.proposal(), e.faction());
            case GameEvent.FactionVoted e -> new GameCommand.CastVote(e.seat(), e.proposal(), e.faction(), e.aye());
            case GameEvent.CabinetDivided e -> new GameCommand.SubmitToParliament(e.seat(), e.proposal());
            case GameEvent.ParliamentRatified e ->
                new GameCommand.SubmitToParliament(e.vote().seat(), e.vote().proposal());
            case GameEvent.ParliamentRejected e ->
                new GameCommand.SubmitToParliament(e.vote().seat(), e.vote().proposal());
            case GameEvent.GovernmentLetDie e -> new GameCommand.LetDie(e.seat(), e.proposal());
            case GameEvent.AgendaProclaimed e ->
                new GameCommand.ProclaimAgenda(e.agenda().seat(), e.agenda().principles());
            case GameEvent.AgendaJoined e -> new GameCommand.JoinAgenda(e.seat(), e.agenda());
            case GameEvent.AgendaEndorsed e -> new GameCommand.EndorseAgenda(e.by(), e.agenda());
            case GameEvent.ProposalEndorsed e -> new GameCommand.EndorseProposal(e.by(), e.proposal());
            case GameEvent.CouncilTestified e -> new GameCommand.Testify(e.seat(), e.proposal(), e.country());
            case GameEvent.FactionCompensated e -> new GameCommand.Compensate(e.seat(), e.proposal(), e.faction());
            case GameEvent.GateThreatened e ->
                new GameCommand.Threaten(e.threat().seat(), e.threat().target());
            case GameEvent.OrdersSealed e -> new GameCommand.SealOrders(e.seat(), e.orders());
            case GameEvent.OrdersReopened e -> new GameCommand.ReopenOrders(e.seat());
            default -> clock;
        };
    }
}
