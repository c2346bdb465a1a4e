package org.liberalparadox.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.state.GameState;

/** Plays a game by chance from a seed: every command the options offer, and some they do not. */
public final class RandomPlay {
    private final RandomGenerator random;
    private final List<GameEvent> events = new ArrayList<>();
    private final List<GameCommand> commands = new ArrayList<>();
    private final Watcher watcher;
    private final long seed;
    private GameState state;

    /** Sees each command with the state it was given to and what came of it. */
    public interface Watcher {
        void saw(GameState before, GameCommand command, Decision decision, GameState after);
    }

    public RandomPlay(GameSetup setup, long seed, Watcher watcher) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.watcher = watcher;
        this.seed = seed;
        state = GameEngine.initial(setup);
        List<GameEvent> first = GameEngine.start(setup);
        events.addAll(first);
        state = GameEngine.evolve(state, first);
    }

    /** Plays to the end and returns the final state; a failure names the game. */
    public GameState toTheEnd() {
        try {
            return play();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "%s, seed %d, round %d, %s, after %d commands: %s"
                            .formatted(
                                    state.setup().scenario().id(),
                                    seed,
                                    state.round(),
                                    state.phase(),
                                    commands.size(),
                                    e.getMessage()),
                    e);
        }
    }

    private GameState play() {
        List<String> seats = List.copyOf(state.seats().keySet());
        int steps = 0;
        while (!state.isOver()) {
            if (++steps > 20_000) {
                throw new IllegalStateException("the game does not end");
            }
            act(seats.get(random.nextInt(seats.size())));
        }
        return state;
    }

    public List<GameEvent> events() {
        return List.copyOf(events);
    }

    public List<GameCommand> commands() {
        return List.copyOf(commands);
    }

    private void act(String seat) {
        Options o = GameEngine.options(state, seat);
        List<GameCommand> can = new ArrayList<>();
        o.crises().forEach(a -> a.choices().forEach(c -> can.add(new GameCommand.AnswerCrisis(seat, a.crisis(), c))));
        o.accept().forEach(p -> can.add(new GameCommand.Accept(seat, p)));
        o.reject().forEach(p -> can.add(new GameCommand.Reject(seat, p)));
        o.withdraw().forEach(p -> can.add(new GameCommand.Withdraw(seat, p)));
        o.submit().forEach(p -> can.add(new GameCommand.SubmitToParliament(seat, p)));
        if (random.nextInt(6) == 0) {
            o.submit().forEach(p -> can.add(new GameCommand.LetDie(seat, p)));
        }
        o.campaigns().forEach(c -> c.factions().forEach(f -> can.add(new GameCommand.Campaign(seat, c.proposal(), f))));
        o.endorseAgendas().forEach(a -> can.add(new GameCommand.EndorseAgenda(seat, a)));
        o.endorseProposals().forEach(p -> can.add(new GameCommand.EndorseProposal(seat, p)));
        o.testify().forEach(h -> can.add(new GameCommand.Testify(seat, h.proposal(), h.country())));
        if (o.reopen()) {
            can.add(new GameCommand.ReopenOrders(seat));
        }
        can.forEach(this::mustBeAccepted);
        RandomMoves moves = new RandomMoves(state, random);
        double what = random.nextDouble();
        if (!can.isEmpty() && what < 0.5) {
            submit(can.get(random.nextInt(can.size())));
        } else if (o.propose() && what < 0.7) {
            submit(new GameCommand.Propose(
                    seat, random.nextBoolean() ? moves.sensible(seat) : moves.terms(seat), null));
        } else if (o.propose() && what < 0.75) {
            submit(moves.firstStep(seat));
        } else if (o.seal() && what < 0.8) {
            submit(new GameCommand.SealOrders(seat, moves.orders(seat, o)));
        } else if (what < 0.82) {
            submit(new GameCommand.Accept(seat, random.nextInt(30)));
        } else if (what < 0.83) {
            submit(new GameCommand.InjectCrisis(
                    state.setup()
                            .rules()
                            .cards()
                            .get(random.nextInt(state.setup().rules().cards().size()))
                            .id(),
                    List.of()));
        } else if (what < 0.84) {
            submit(new GameCommand.EndPhase(state.round(), state.phase()));
        } else if (what < 0.86) {
            submit(moves.note(seat));
        } else if (!o.submit().isEmpty() && what < 0.87) {
            submit(new GameCommand.CastVote(
                    seat, o.submit().getFirst(), Factor.values()[random.nextInt(4)], random.nextBoolean()));
        } else if (!o.submit().isEmpty() && what < 0.9) {
            submit(new GameCommand.Compensate(seat, o.submit().getFirst(), Factor.values()[random.nextInt(4)]));
        } else if (what < 0.92) {
            submit(moves.voice(seat));
        } else if (o.ready()) {
            submit(new GameCommand.DeclareReady(seat));
        } else if (what > 0.99) {
            submit(new GameCommand.NotReady(seat));
        }
    }

    private void mustBeAccepted(GameCommand offered) {
        if (GameEngine.decide(state, offered) instanceof Decision.Refused(Rejection rejection)
                && !(rejection instanceof Rejection.PartyCannotPay)) {
            throw new AssertionError("offered " + offered + " but refused: " + rejection);
        }
    }

    private void submit(GameCommand command) {
        GameState before = state;
        Decision decision = GameEngine.decide(state, command);
        if (decision instanceof Decision.Accepted(List<GameEvent> more, var known)) {
            events.addAll(more);
            commands.add(command);
            state = GameEngine.evolve(state, more);
        }
        watcher.saw(before, command, decision, state);
    }
}
