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
     * The command whose events come next; where several would do, the one that explains most, and where none does, the
     * one the next event speaks of.
     */
    static GameCommand next(GameState state, List<GameEvent> ahead) {
        GameCommand clock = new GameCommand.EndPhase(state.round(), state.phase());
        GameCommand told = told(state, ahead.getFirst(), clock);
        int byClock = explained(state, clock, ahead);
        return byClock > explained(state, told, ahead) ? clock : told;
    }

    private static int explained(GameState state, GameCommand command, List<GameEvent> ahead) {
        return switch (GameEngine.decide(state, command)) {
            case Decision.Accepted(List<GameEvent> events) ->
                events.size() <= ahead.size() && ahead.subList(0, events.size()).equals(events) ? events.size() : 0;
            case Decision.Refused _ -> 0;
        };
    }

    /** Every command's first event speaks of it; all others come of the clock. */
    private static GameCommand told(GameState state, GameEvent event, GameCommand clock) {
        return switch (event) {
            case GameEvent.SeatReady e -> new GameCommand.DeclareReady(e.seat());
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
            case GameEvent.ParliamentRatified e ->
                new GameCommand.SubmitToParliament(e.vote().seat(), e.vote().proposal());
            case GameEvent.ParliamentRejected e ->
                new GameCommand.SubmitToParliament(e.vote().seat(), e.vote().proposal());
            case GameEvent.GovernmentLetDie e -> new GameCommand.LetDie(e.seat(), e.proposal());
            case GameEvent.OrdersSealed e -> new GameCommand.SealOrders(e.seat(), e.orders());
            case GameEvent.OrdersReopened e -> new GameCommand.ReopenOrders(e.seat());
            default -> clock;
        };
    }
}
