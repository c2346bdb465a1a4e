package org.liberalparadox.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Era;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.ScriptedCard;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Stock;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;

/**
 * A small world made by hand: {@code north} receives and is liberal, {@code south} sends and lies on the way, people flee
 * from {@code hills}. Six issues, one card that strikes north in round 2.
 */
public final class Fixtures {
    public static final String NORTH = "north";
    public static final String SOUTH = "south";
    public static final String HILLS = "hills";
    public static final String UNHCR = "unhcr";
    public static final String COUNCIL = "council";

    private Fixtures() {}

    public static GameSetup setup() {
        return new GameSetup(rules(), scenario(), 7, 3);
    }

    /** The small world with UNHCR and a migrants' council at the table, and field operations that UNHCR can promise. */
    public static GameSetup advocates(long seed) {
        Rules rules = new Rules(SmallModel.model(), SmallIssues.advocated(), List.of(SmallIssues.terror()), List.of());
        return new GameSetup(rules, advocatesScenario(), seed, 3);
    }

    private static Scenario advocatesScenario() {
        Scenario s = scenario();
        List<SeatDefinition> seats = new ArrayList<>(s.seats());
        seats.add(SmallSeats.advocate(UNHCR, Role.ORGANISATION, 4, new Objective.Heard(1)));
        seats.add(SmallSeats.advocate(COUNCIL, Role.MIGRANT_COUNCIL, 0, new Objective.Heard(1)));
        return Variants.seats(s, "advocates", seats);
    }

    public static Rules rules() {
        return new Rules(SmallModel.model(), SmallIssues.issues(), List.of(SmallIssues.terror()), List.of());
    }

    public static Scenario scenario() {
        return new Scenario(
                "small-world",
                "Small world",
                "",
                "",
                "",
                2026,
                Era.OWN,
                3,
                "two-shores",
                List.of(),
                List.of(SmallSeats.north(), SmallSeats.south()),
                List.of(new Place(HILLS, "The Hills", "The Hills", "HI", "unknown.svg", 8_000_000, List.of(0.01), 0.1)),
                people(),
                List.of(
                        new Route("strait", SOUTH, List.of(NORTH), 1.4, 190, 4),
                        new Route("pass", HILLS, List.of(SOUTH), 2.6, 500, 0.5),
                        new Route("pass-and-strait", HILLS, List.of(SOUTH, NORTH), 1.2, 60, 5)),
                List.of(new RegimeDefinition(
                        "unhcr",
                        "UNHCR",
                        List.of(Norm.JOINT_FUNDING),
                        null,
                        null,
                        List.of(NORTH, SOUTH),
                        new TreeMap<>(),
                        45,
                        85,
                        "test")),
                List.of(new ScriptedCard(2, "terror", List.of(NORTH))),
                0.5,
                List.of(),
                List.of(),
                List.of(),
                List.of("Why?"),
                List.of("test"));
    }

    private static List<Stock> people() {
        return List.of(
                new Stock(NORTH, NORTH, PersonStatus.AT_HOME, 40_000_000),
                new Stock(SOUTH, SOUTH, PersonStatus.AT_HOME, 24_850_000),
                new Stock(SOUTH, SOUTH, PersonStatus.DISPLACED, 150_000),
                new Stock(SOUTH, NORTH, PersonStatus.IRREGULAR, 30_000),
                new Stock(HILLS, HILLS, PersonStatus.AT_HOME, 7_400_000),
                new Stock(HILLS, HILLS, PersonStatus.DISPLACED, 600_000),
                new Stock(HILLS, SOUTH, PersonStatus.IN_LIMBO, 500_000),
                new Stock(HILLS, NORTH, PersonStatus.ASYLUM, 60_000));
    }

    /** Visas and aid for the guard of the coast and readmission, watched by IOM: both parliaments carry it. */
    public static Terms logroll() {
        return terms(
                Monitor.IOM,
                new Clause(NORTH, SOUTH, "visas", 1),
                new Clause(NORTH, SOUTH, "aid", 2),
                new Clause(SOUTH, NORTH, "guard", 2),
                new Clause(SOUTH, NORTH, "readmission", 1));
    }

    public static Terms terms(Monitor monitor, Clause... clauses) {
        return new Terms(List.of(NORTH, SOUTH), List.of(clauses), Form.BILATERAL, 2, monitor, Reciprocity.SPECIFIC);
    }

    /** A game as its events and the state they lead to. */
    public record Game(GameState state, List<GameEvent> events) {

        public static Game begin() {
            return begin(setup());
        }

        public static Game begin(GameSetup setup) {
            List<GameEvent> events = GameEngine.start(setup);
            return new Game(GameEngine.evolve(GameEngine.initial(setup), events), events);
        }

        /** After the command; a refusal is a fault of the test. */
        public Game after(GameCommand command) {
            return switch (GameEngine.decide(state, command)) {
                case Decision.Accepted(List<GameEvent> more, var known) -> {
                    List<GameEvent> all = new ArrayList<>(events);
                    all.addAll(more);
                    yield new Game(GameEngine.evolve(state, more), List.copyOf(all));
                }
                case Decision.Refused(var rejection) -> throw new AssertionError(command + " refused: " + rejection);
            };
        }

        public Game endOfPhase() {
            return after(new GameCommand.EndPhase(state.round(), state.phase()));
        }

        /** The package of a seat, accepted by the other and carried or refused by both parliaments; ends in POLICY. */
        public Game deal(String proposer, String partner, Terms terms) {
            Game talks = after(new GameCommand.Propose(proposer, terms, null));
            return talks.after(new GameCommand.Accept(
                            partner, talks.state().proposals().size()))
                    .endOfPhase()
                    .endOfPhase();
        }
    }
}
