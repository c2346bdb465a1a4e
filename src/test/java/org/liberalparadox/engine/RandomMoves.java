package org.liberalparadox.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Zopa;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
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

/** What a seat could think of next: agendas, charters, packages, orders, some of them nothing the rules would take. */
final class RandomMoves {
    private final GameState state;
    private final RandomGenerator random;

    RandomMoves(GameState state, RandomGenerator random) {
        this.state = state;
        this.random = random;
    }

    /** An agenda, a threat or a conference. */
    GameCommand firstStep(String seat) {
        return switch (random.nextInt(5)) {
            case 0 -> new GameCommand.ProclaimAgenda(seat, List.of(Principle.values()));
            case 1 -> new GameCommand.JoinAgenda(seat, state.agendas().size());
            case 2 -> new GameCommand.Threaten(seat, otherThan(seat));
            default -> new GameCommand.Propose(seat, conference(seat), null);
        };
    }

    GameCommand voice(String seat) {
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

    GameCommand note(String seat) {
        String to = otherThan(seat);
        return new GameCommand.SendNote(seat, List.of(to), "From " + seat + " for the eyes of " + to);
    }

    /** What both parliaments would carry, if anything: else nothing would ever be ratified. */
    Terms sensible(String mover) {
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

    Terms terms(String seat) {
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

    Orders orders(String seat, Options o) {
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
}
