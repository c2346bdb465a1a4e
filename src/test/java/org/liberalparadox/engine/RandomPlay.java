package org.liberalparadox.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Zopa;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.rule.Standing;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.RegimeState;

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
        double what = random.nextDouble();
        if (!can.isEmpty() && what < 0.5) {
            submit(can.get(random.nextInt(can.size())));
        } else if (o.propose() && what < 0.7) {
            submit(new GameCommand.Propose(seat, random.nextBoolean() ? sensible(seat) : terms(seat), null));
        } else if (o.propose() && what < 0.75) {
            submit(firstStep(seat));
        } else if (o.seal() && what < 0.8) {
            submit(new GameCommand.SealOrders(seat, orders(seat, o)));
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
            submit(note(seat));
        } else if (!o.submit().isEmpty() && what < 0.87) {
            submit(new GameCommand.CastVote(
                    seat, o.submit().getFirst(), Factor.values()[random.nextInt(4)], random.nextBoolean()));
        } else if (!o.submit().isEmpty() && what < 0.9) {
            submit(new GameCommand.Compensate(seat, o.submit().getFirst(), Factor.values()[random.nextInt(4)]));
        } else if (what < 0.92) {
            submit(voice(seat));
        } else if (o.ready()) {
            submit(new GameCommand.DeclareReady(seat));
        } else if (what > 0.99) {
            submit(new GameCommand.NotReady(seat));
        }
    }

    /** An agenda, a threat or a conference. */
    private GameCommand firstStep(String seat) {
        return switch (random.nextInt(5)) {
            case 0 -> new GameCommand.ProclaimAgenda(seat, List.of(Principle.values()));
            case 1 -> new GameCommand.JoinAgenda(seat, state.agendas().size());
            case 2 -> new GameCommand.Threaten(seat, otherThan(seat));
            default -> new GameCommand.Propose(seat, conference(seat), null);
        };
    }

    private GameCommand voice(String seat) {
        int proposal = state.proposals().size();
        return switch (random.nextInt(3)) {
            case 0 -> new GameCommand.EndorseAgenda(seat, state.agendas().size());
            case 1 -> new GameCommand.EndorseProposal(seat, proposal);
            default -> new GameCommand.Testify(seat, proposal, otherThan(seat));
        };
    }

    /** A charter its parliaments may well carry: to found, join or amend. */
    private Terms conference(String seat) {
        List<RegimeState> regimes =
                state.regimes().stream().filter(r -> !r.collapsed()).toList();
        if (regimes.isEmpty() || random.nextInt(3) == 0) {
            List<String> parties = new ArrayList<>(isState(seat) ? List.of(seat) : List.of());
            for (String other : state.seats().keySet()) {
                if (!other.equals(seat) && isState(other) && (parties.size() < 2 || random.nextInt(3) > 0)) {
                    parties.add(other);
                }
            }
            List<Norm> norms = random.nextBoolean()
                    ? List.of(Norm.DISPUTE_SETTLEMENT)
                    : List.of(Norm.MONITORING, Norm.DISPUTE_SETTLEMENT);
            return charter(parties, new Treaty("Accord", null, norms, null));
        }
        RegimeState regime = regimes.get(random.nextInt(regimes.size()));
        List<Norm> norms = new ArrayList<>(regime.norms());
        List<String> parties = new ArrayList<>(regime.members());
        if (regime.members().contains(seat)) {
            if (!norms.remove(Norm.MONITORING)) {
                norms.add(Norm.MONITORING);
            }
        } else {
            parties = new ArrayList<>(List.of(seat, parties.getFirst()));
        }
        return charter(parties, new Treaty("", regime.id(), norms, regime.key()));
    }

    private static Terms charter(List<String> parties, Treaty treaty) {
        return new Terms(List.copyOf(parties), List.of(), Form.REGIONAL, 3, Monitor.UNHCR, Reciprocity.DIFFUSE, treaty);
    }

    private void mustBeAccepted(GameCommand offered) {
        if (GameEngine.decide(state, offered) instanceof Decision.Refused(Rejection rejection)
                && !(rejection instanceof Rejection.PartyCannotPay)) {
            throw new AssertionError("offered " + offered + " but refused: " + rejection);
        }
    }

    private GameCommand note(String seat) {
        String to = otherThan(seat);
        return new GameCommand.SendNote(seat, List.of(to), noteText(seat, to));
    }

    /** What notes between two seats say, for whoever looks for them where they should not be. */
    public static String noteText(String from, String to) {
        return "From " + from + " for the eyes of " + to;
    }

    /** What both parliaments would carry, if anything: else nothing would ever be ratified. */
    private Terms sensible(String mover) {
        boolean mediates = !isState(mover);
        String seat = mediates ? stateOtherThan(mover) : mover;
        String other = mediates ? stateOtherThan(seat) : otherThan(seat);
        Zopa.Best best = state.setup().analyst().zopa(home(seat), home(other)).best();
        return best == null
                ? terms(seat)
                : new Terms(
                        List.of(seat, other),
                        best.clauses(),
                        Form.BILATERAL,
                        1 + random.nextInt(4),
                        Monitor.values()[random.nextInt(4)],
                        Reciprocity.values()[random.nextInt(2)]);
    }

    private Constituency home(String seat) {
        return Standing.home(state, seat);
    }

    private boolean isState(String seat) {
        return state.setup().scenario().seat(seat).isState();
    }

    private String stateOtherThan(String seat) {
        String other = otherThan(seat);
        return isState(other) ? other : stateOtherThan(seat);
    }

    private String otherThan(String seat) {
        List<String> others =
                state.seats().keySet().stream().filter(s -> !s.equals(seat)).toList();
        return others.get(random.nextInt(others.size()));
    }

    private Terms terms(String seat) {
        List<String> seats = new ArrayList<>(state.seats().keySet());
        List<String> parties = new ArrayList<>(List.of(seat));
        int more = 1 + random.nextInt(2);
        while (parties.size() <= more) {
            String other = seats.get(random.nextInt(seats.size()));
            if (!parties.contains(other) || seats.size() <= parties.size()) {
                parties.add(other);
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            List<Issue> issues = state.setup().rules().issues();
            clauses.add(new Clause(
                    parties.get(random.nextInt(parties.size())),
                    random.nextInt(8) == 0 ? Clause.ALL : parties.get(random.nextInt(parties.size())),
                    issues.get(random.nextInt(issues.size())).id(),
                    random.nextInt(7)));
        }
        return new Terms(
                List.copyOf(parties),
                List.copyOf(clauses),
                Form.values()[random.nextInt(3)],
                random.nextInt(6),
                Monitor.values()[random.nextInt(4)],
                Reciprocity.values()[random.nextInt(2)]);
    }

    private SortedMap<String, MemberStance> stances(String seat) {
        TreeMap<String, MemberStance> stances = new TreeMap<>();
        for (RegimeState r : state.regimes()) {
            if (!r.collapsed() && r.members().contains(seat) && random.nextInt(3) == 0) {
                stances.put(r.id(), MemberStance.values()[random.nextInt(MemberStance.values().length)]);
            }
        }
        return stances;
    }

    private Orders orders(String seat, Options o) {
        Policy policy = new Policy(
                random.nextInt(6),
                random.nextInt(6),
                random.nextInt(6),
                random.nextInt(3),
                GateStance.values()[random.nextInt(3)]);
        return new Orders(
                policy,
                o.due().stream().filter(_ -> random.nextInt(3) == 0).toList(),
                o.repudiable().stream().filter(_ -> random.nextInt(4) == 0).toList(),
                stances(seat));
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
