package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Origin;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.engine.state.People;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.RouteFlow;

/** A reckoning at work: who has moved so far, which promises were kept, what each state has seen of it. */
final class Year {
    final Turn turn;
    final People.Journal people;
    private final SortedMap<String, Orders> orders;
    private final List<Origin> origins;
    private final List<Obligation> kept = new ArrayList<>();
    private final TreeMap<String, Tally> tallies = new TreeMap<>();
    private final TreeMap<String, long[]> passages = new TreeMap<>();
    private final TreeMap<String, RouteFlow> flows = new TreeMap<>();
    private final EnumMap<Mechanism, List<Obligation>> byMechanism = new EnumMap<>(Mechanism.class);
    private final TreeMap<String, List<CardEffect>> effects = new TreeMap<>();
    private final TreeMap<String, double[]> controls = new TreeMap<>();
    private final TreeMap<String, Double> chances = new TreeMap<>();
    private @Nullable TreeMap<String, Long> safely;

    Year(Turn turn, SortedMap<String, Orders> orders) {
        this(turn, orders, o -> keptIn(o, turn.state().round()));
    }

    private Year(Turn turn, SortedMap<String, Orders> orders, Predicate<Obligation> honoured) {
        this.turn = turn;
        this.orders = orders;
        this.people = turn.state().people().journal();
        this.origins = Origin.of(turn.scenario());
        for (Obligation o : turn.state().obligations()) {
            if (o.binds(turn.state().round()) && honoured.test(o)) {
                kept.add(o);
                byMechanism
                        .computeIfAbsent(issue(o).mechanism(), _ -> new ArrayList<>())
                        .add(o);
            }
        }
        for (String seat : turn.state().seats().keySet()) {
            tallies.put(seat, new Tally());
        }
    }

    /** The year as it would be if every promise in force were kept and every policy stood. */
    static Year ahead(GameState state) {
        return new Year(new Turn(state), new TreeMap<>(), _ -> true);
    }

    private static boolean keptIn(Obligation o, int round) {
        return !o.record().isEmpty()
                && o.record().getLast().round() == round
                && o.record().getLast().honoured();
    }

    Model model() {
        return turn.model();
    }

    List<Origin> origins() {
        return origins;
    }

    /** Budget points members of regimes founded in play pay for hosts of people in limbo: dues, and instead of people. */
    int fund() {
        int points = 0;
        for (RegimeState regime : turn.state().regimes()) {
            for (String member : regime.members()) {
                points += Dues.paid(regime, stance(member, regime.id()), model());
            }
        }
        return points;
    }

    /** Promises kept this year. */
    List<Obligation> kept() {
        return kept;
    }

    List<Obligation> kept(Mechanism mechanism) {
        return byMechanism.getOrDefault(mechanism, List.of());
    }

    /** What the seat does with a regime this year. */
    MemberStance stance(String seat, String regime) {
        Orders ordered = orders.get(seat);
        return ordered == null ? MemberStance.COMPLY : ordered.stance(regime);
    }

    /** Share stopped at each gate of a route, in the order of its chain. */
    double[] controls(Route route) {
        return controls.computeIfAbsent(route.id(), _ -> Gatekeeping.controls(this, route));
    }

    /** Whether people from an origin have a status at once in a place: war there, and a regime of temporary protection here. */
    boolean isProtected(String origin, String place) {
        for (Origin o : origins) {
            if (o.id().equals(origin)) {
                return o.conflictIn(turn.state().round()) > 0 && Gatekeeping.in(this, Norm.TEMPORARY_PROTECTION, place);
            }
        }
        return false;
    }

    double chanceOfStaying(String origin, String seat) {
        return isProtected(origin, seat) ? 1 : chances.computeIfAbsent(seat, s -> Attraction.chanceOfStaying(this, s));
    }

    Issue issue(Obligation o) {
        return turn.rules().issue(o.clause().issue());
    }

    /** Strength of the mechanism at the promise's level. */
    double quantity(Obligation o) {
        return issue(o).quantity() * o.clause().level();
    }

    boolean isSeat(String place) {
        return tallies.containsKey(place);
    }

    Tally tally(String seat) {
        Tally tally = tallies.get(seat);
        if (tally == null) {
            throw new IllegalArgumentException("no seat " + seat);
        }
        return tally;
    }

    Policy policy(String seat) {
        return turn.state().seat(seat).policy();
    }

    SeatDefinition definition(String seat) {
        return turn.scenario().seat(seat);
    }

    /** People a state can receive in a year without strain (model keys {@code flows.capacity*}). */
    double capacity(String seat) {
        return capacity(definition(seat), model());
    }

    static double capacity(SeatDefinition s, Model model) {
        Model.Flows f = model.flows();
        return s.population() * f.capacityPerCapita() * StrictMath.sqrt(s.gdpPerCapita() / f.capacityReferenceIncome());
    }

    /** How much somebody from an origin weighs on culture: people who feel near weigh less (C12). */
    double distance(String seat, String origin) {
        return 1 - model().tracks().affinity() * definition(seat).affinityFor(origin);
    }

    void arrived(String seat, String origin, long people) {
        tally(seat).arrivals += people;
        tally(seat).pace += people * distance(seat, origin);
    }

    void unregistered(String seat, String origin, long people) {
        tally(seat).unregistered += people;
        tally(seat).pace += 0.25 * people * distance(seat, origin);
    }

    /** People of an origin who left a place this year on a safe way: with a visa, or resettled. */
    long leftSafely(String origin, String from) {
        if (safely == null) {
            safely = new TreeMap<>();
            for (Movement m : people.movements()) {
                if (m.now() == PersonStatus.TEMPORARY || m.reason() == Reason.RESETTLEMENT) {
                    safely.merge(m.origin() + ">" + m.from(), m.people(), Long::sum);
                }
            }
        }
        return safely.getOrDefault(origin + ">" + from, 0L);
    }

    /** Money and help for people hosted, in steps: promised aid, what members pay, what others give of their own will. */
    double hostAid(String place) {
        double aid = 0;
        for (Obligation o : kept(Mechanism.HOST_AID)) {
            aid += o.beneficiaries().contains(place) ? quantity(o) : 0;
        }
        long limbo = people.at(place, PersonStatus.IN_LIMBO);
        long all = 0;
        for (String seat : tallies.keySet()) {
            all += people.at(seat, PersonStatus.IN_LIMBO);
        }
        if (limbo == 0 || all == 0) {
            return aid;
        }
        double given = fund();
        for (String seat : tallies.keySet()) {
            given += seat.equals(place) ? 0 : policy(seat).hostFunding();
        }
        return aid + given * limbo / all;
    }

    private List<CardEffect> effects(@Nullable String seat) {
        return effects.computeIfAbsent(seat == null ? "" : seat, _ -> Crises.atWork(turn, seat));
    }

    /** Product of a multiplier over the effects at work. */
    double multiplier(@Nullable String seat, ToDoubleFunction<CardEffect> of) {
        double factor = 1;
        for (CardEffect effect : effects(seat)) {
            factor *= of.applyAsDouble(effect);
        }
        return factor;
    }

    void passed(String from, String to, long people, long stopped) {
        long[] sum = passages.computeIfAbsent(from + ">" + to, _ -> new long[2]);
        sum[0] += people;
        sum[1] += stopped;
    }

    void walked(RouteFlow flow) {
        flows.merge(flow.route(), flow, RouteFlow::plus);
    }

    /** What became of those who set out, a route each, in the scenario's order. */
    List<RouteFlow> flows() {
        return turn.scenario().routes().stream()
                .map(r -> flows.getOrDefault(r.id(), new RouteFlow(r.id(), 0, 0, 0, 0, 0)))
                .toList();
    }

    List<Passage> passages() {
        return passages.entrySet().stream()
                .map(e -> {
                    int cut = e.getKey().indexOf('>');
                    return new Passage(
                            e.getKey().substring(0, cut),
                            e.getKey().substring(cut + 1),
                            e.getValue()[0],
                            e.getValue()[1]);
                })
                .toList();
    }
}
