package org.liberalparadox.testing;

import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Stock;

/** Worlds that differ from a given one in one thing. */
public final class Variants {
    private Variants() {}

    public static GameSetup scenario(GameSetup setup, UnaryOperator<Scenario> change) {
        return new GameSetup(setup.rules(), change.apply(setup.scenario()), setup.seed(), setup.rounds());
    }

    public static Scenario seat(Scenario s, String id, UnaryOperator<SeatDefinition> change) {
        return copy(
                s,
                s.id(),
                s.seats().stream()
                        .map(x -> x.id().equals(id) ? change.apply(x) : x)
                        .toList(),
                s.people(),
                s.routes());
    }

    /** Another scenario, with other seats at the table. */
    public static Scenario seats(Scenario s, String id, List<SeatDefinition> seats) {
        return copy(s, id, seats, s.people(), s.routes());
    }

    public static Scenario people(Scenario s, List<Stock> people) {
        return copy(s, s.id(), s.seats(), people, s.routes());
    }

    public static Scenario routes(Scenario s, List<Route> routes) {
        return copy(s, s.id(), s.seats(), s.people(), routes);
    }

    private static Scenario copy(
            Scenario s, String id, List<SeatDefinition> seats, List<Stock> people, List<Route> routes) {
        return new Scenario(
                id,
                s.title(),
                s.tagline(),
                s.teaches(),
                s.situation(),
                s.startYear(),
                s.era(),
                s.rounds(),
                s.map(),
                s.deck(),
                seats,
                s.places(),
                people,
                routes,
                s.regimes(),
                s.script(),
                s.trust(),
                s.trusts(),
                s.ties(),
                s.timings(),
                s.questions(),
                s.sources());
    }

    /** The seat as a country people flee from. */
    public static SeatDefinition fleeing(SeatDefinition s, List<Double> conflict, double safety) {
        return copy(s, s.labourSupply(), conflict, safety, s.affinity());
    }

    public static SeatDefinition near(SeatDefinition s, SortedMap<String, Double> affinity) {
        return copy(s, s.labourSupply(), s.conflict(), s.safety(), affinity);
    }

    public static SeatDefinition workers(SeatDefinition s, long labourSupply) {
        return copy(s, labourSupply, s.conflict(), s.safety(), s.affinity());
    }

    private static SeatDefinition copy(
            SeatDefinition s, long labour, List<Double> conflict, double safety, SortedMap<String, Double> affinity) {
        return new SeatDefinition(
                s.id(),
                s.name(),
                s.alias(),
                s.mark(),
                s.flag(),
                s.role(),
                s.liberal(),
                s.asylum(),
                s.population(),
                s.gdpPerCapita(),
                s.unemployment(),
                s.tracks(),
                s.trackMeaning(),
                s.mood(),
                s.interest(),
                s.closure(),
                s.stakes(),
                s.discountFactor(),
                s.power(),
                s.budget(),
                s.polarisation(),
                s.populist(),
                s.elections(),
                s.policy(),
                labour,
                s.par(),
                conflict,
                safety,
                affinity,
                s.claims(),
                s.source(),
                s.brief(),
                s.objectives());
    }
}
