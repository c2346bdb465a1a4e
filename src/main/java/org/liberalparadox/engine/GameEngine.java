package org.liberalparadox.engine;

import java.util.List;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.rule.Agendas;
import org.liberalparadox.engine.rule.Crises;
import org.liberalparadox.engine.rule.Evolution;
import org.liberalparadox.engine.rule.Legality;
import org.liberalparadox.engine.rule.Migration;
import org.liberalparadox.engine.rule.Opening;
import org.liberalparadox.engine.rule.OrdersRule;
import org.liberalparadox.engine.rule.Phases;
import org.liberalparadox.engine.rule.Ratification;
import org.liberalparadox.engine.rule.Standing;
import org.liberalparadox.engine.rule.Talks;
import org.liberalparadox.engine.rule.Threats;
import org.liberalparadox.engine.rule.Turn;
import org.liberalparadox.engine.rule.Voices;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RouteFlow;
import org.liberalparadox.engine.state.SeatState;

/** The rules, and the only door to them: pure functions of setup, state and command (game manual, chapter 11). */
public final class GameEngine {
    private GameEngine() {}

    /** The state before the first event. */
    public static GameState initial(GameSetup setup) {
        return Opening.of(setup);
    }

    /** A new game: its first events, up to the news of round 1. */
    public static List<GameEvent> start(GameSetup setup) {
        return start(initial(setup));
    }

    /** The same from the state before the first event, where that is known already. */
    public static List<GameEvent> start(GameState initial) {
        Turn turn = new Turn(initial);
        Phases.open(turn);
        return turn.events();
    }

    /** What a command leads to; never throws for a participant's mistake. */
    public static Decision decide(GameState state, GameCommand command) {
        if (state.isOver()) {
            return Decision.refused(new Rejection.GameOver());
        }
        if (command instanceof GameCommand.SeatCommand c && !state.seats().containsKey(c.seat())) {
            return Decision.refused(new Rejection.UnknownSeat(c.seat()));
        }
        return switch (command) {
            case GameCommand.AnswerCrisis c -> Crises.answer(c, new Turn(state));
            case GameCommand.Propose c -> Talks.propose(c, state);
            case GameCommand.Accept c -> Talks.accept(c, state);
            case GameCommand.Reject c -> Talks.reject(c, state);
            case GameCommand.Withdraw c -> Talks.withdraw(c, state);
            case GameCommand.SendNote c -> Talks.note(c, state);
            case GameCommand.ProclaimAgenda c -> Agendas.proclaim(c, state);
            case GameCommand.JoinAgenda c -> Agendas.join(c, state);
            case GameCommand.EndorseAgenda c -> Voices.endorse(c, state);
            case GameCommand.EndorseProposal c -> Voices.endorse(c, state);
            case GameCommand.Testify c -> Voices.testify(c, state);
            case GameCommand.Compensate c -> Voices.compensate(c, state);
            case GameCommand.Threaten c -> Threats.threaten(c, state);
            case GameCommand.Campaign c -> Ratification.campaign(c, state);
            case GameCommand.CastVote c -> Ratification.cast(c, state);
            case GameCommand.SubmitToParliament c -> Ratification.submit(c, state);
            case GameCommand.LetDie c -> Ratification.letDie(c, state);
            case GameCommand.SealOrders c -> OrdersRule.seal(c, state);
            case GameCommand.ReopenOrders c -> OrdersRule.reopen(c, state);
            case GameCommand.DeclareReady c -> ready(c, state);
            case GameCommand.NotReady c ->
                state.seat(c.seat()).ready()
                        ? Decision.of(new GameEvent.SeatNotReady(c.seat()))
                        : Decision.refused(new Rejection.NotYetReady(c.seat()));
            case GameCommand.EndPhase c -> end(c, state);
            case GameCommand.InjectCrisis c -> Crises.inject(c, new Turn(state));
        };
    }

    /** The last seat to be ready ends the phase. */
    private static Decision ready(GameCommand.DeclareReady c, GameState state) {
        if (state.seat(c.seat()).ready()) {
            return Decision.refused(new Rejection.AlreadyReady(c.seat()));
        }
        Turn turn = new Turn(state);
        turn.happens(new GameEvent.SeatReady(c.seat()));
        if (turn.state().seats().values().stream().allMatch(SeatState::ready)) {
            Phases.end(turn);
        }
        return turn.decision();
    }

    private static Decision end(GameCommand.EndPhase c, GameState state) {
        if (c.round() != state.round() || c.phase() != state.phase()) {
            return Decision.refused(new Rejection.PhaseOver(c.round(), c.phase()));
        }
        Turn turn = new Turn(state);
        Phases.end(turn);
        return turn.decision();
    }

    /** Total: accepts every event ever stored. */
    public static GameState evolve(GameState state, GameEvent event) {
        return Evolution.evolve(state, event);
    }

    public static GameState evolve(GameState state, List<GameEvent> events) {
        GameState next = state;
        for (GameEvent event : events) {
            next = evolve(next, event);
        }
        return next;
    }

    /**
     * What becomes of those who set out, route by route: asked of the state right before the {@link
     * GameEvent.PeopleMoved} of a reckoning, which does not tell the routes apart.
     */
    public static List<RouteFlow> flows(GameState state) {
        return Migration.flows(state);
    }

    /** The true home front of a seat now: what its parliament would carry. */
    public static Constituency home(GameState state, String seat) {
        return Standing.home(state, seat);
    }

    /** What the seat may do now: the single source of legality for screens, bots and {@link #decide}. */
    public static Options options(GameState state, String seat) {
        return Legality.of(state, seat);
    }
}
