package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.model.Stock;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.People;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Track;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** A year of a world arranged for a test: promises in force, norms, policies, then one reckoning through the engine. */
final class Years {
    private GameState state;

    private Years(GameState state) {
        this.state = state;
    }

    static Years of(GameSetup setup) {
        return new Years(Given.setup(setup).in(Phase.POLICY).state());
    }

    static Years of(Scenario scenario, Rules rules) {
        return of(new GameSetup(rules, scenario, 7, scenario.rounds()));
    }

    static Years aegean() {
        return of(Shipped.setup("aegean-2015", 1));
    }

    GameState state() {
        return state;
    }

    Years with(UnaryOperator<GameState> change) {
        state = change.apply(state);
        return this;
    }

    /** A regime with the norms, in force from the start. */
    Years regime(String id, @Nullable SharingKey key, List<String> members, Norm... norms) {
        List<RegimeState> regimes = new ArrayList<>(state.regimes());
        regimes.add(new RegimeState(id, id, List.of(norms), key, members, members, 0, 60, 50, false, List.of(60.0)));
        return with(s -> s.with(d -> d.regimes = List.copyOf(regimes)));
    }

    Years promise(String giver, String beneficiary, String issue, int level) {
        List<Obligation> all = new ArrayList<>(state.obligations());
        all.add(new Obligation(
                all.size() + 1,
                0,
                new Clause(giver, beneficiary, issue, level),
                List.of(beneficiary),
                state.round(),
                state.round() + 3,
                Monitor.NONE,
                Reciprocity.DIFFUSE,
                null,
                Obligation.Status.IN_FORCE,
                List.of()));
        return with(s -> s.with(d -> d.obligations = List.copyOf(all)));
    }

    /** So many times the people in flight. */
    Years inFlight(double factor) {
        return with(s -> s.with(d -> d.people = People.of(
                d.people.places(),
                s.setup().scenario().people().stream()
                        .map(x -> x.status() == PersonStatus.IN_LIMBO || x.status() == PersonStatus.DISPLACED
                                ? new Stock(x.origin(), x.place(), x.status(), (long) (x.people() * factor))
                                : x)
                        .toList())));
    }

    Years policy(String seat, UnaryOperator<Policy> change) {
        return orders(seat, new Orders(change.apply(state.seat(seat).policy()), List.of(), List.of()));
    }

    Years stance(String seat, String regime, MemberStance stance) {
        TreeMap<String, MemberStance> stances = new TreeMap<>();
        stances.put(regime, stance);
        return orders(seat, new Orders(state.seat(seat).policy(), List.of(), List.of(), stances));
    }

    /** Money is not what these tests ask about. */
    private Years orders(String seat, Orders orders) {
        TreeMap<String, org.liberalparadox.engine.state.SeatState> seats = new TreeMap<>(state.seats());
        seats.put(seat, state.seat(seat).withPurse(100, 0, 4).withOrders(orders));
        return with(s -> s.with(d -> d.seats = seats));
    }

    /** Everybody rich enough to keep what was promised; then the reckoning. */
    Reckoned reckon() {
        TreeMap<String, org.liberalparadox.engine.state.SeatState> seats = new TreeMap<>();
        state.seats().values().forEach(s -> seats.put(s.id(), s.withPurse(100, s.incoming(), s.capital())));
        with(s -> s.with(d -> d.seats = seats));
        List<GameEvent> events = ((org.liberalparadox.engine.Decision.Accepted)
                        org.liberalparadox.engine.GameEngine.decide(
                                state, new GameCommand.EndPhase(state.round(), state.phase())))
                .events();
        return new Reckoned(state, events, org.liberalparadox.engine.GameEngine.evolve(state, events));
    }

    /** What came of a year. */
    record Reckoned(GameState before, List<GameEvent> events, GameState state) {
        List<Movement> movements() {
            return events.stream()
                    .filter(GameEvent.PeopleMoved.class::isInstance)
                    .map(GameEvent.PeopleMoved.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .movements();
        }

        long moved(Reason reason, String from, String to) {
            return movements().stream()
                    .filter(m ->
                            m.reason() == reason && (from.isEmpty() || m.from().equals(from)))
                    .filter(m -> to.isEmpty() || m.to().equals(to))
                    .mapToLong(Movement::people)
                    .sum();
        }

        /** Points of a cause in the year. */
        double points(String seat, Factor factor, String cause) {
            return causes(seat).stream()
                    .filter(t -> t.factor() == factor && t.cause().equals(cause))
                    .mapToDouble(Track::points)
                    .sum();
        }

        List<Track> causes(String seat) {
            return events.stream()
                    .filter(e ->
                            e instanceof GameEvent.TracksChanged t && t.seat().equals(seat) && t.reckoning())
                    .map(e -> ((GameEvent.TracksChanged) e).causes())
                    .findFirst()
                    .orElse(List.of());
        }

        /** Change of the interest-weighted tracks. */
        double payoff(String seat) {
            return causes(seat).stream()
                    .mapToDouble(
                            t -> before.setup().scenario().seat(seat).interest().get(t.factor()) * t.points())
                    .sum();
        }
    }
}
