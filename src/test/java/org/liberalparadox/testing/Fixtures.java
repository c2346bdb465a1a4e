package org.liberalparadox.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Category;
import org.liberalparadox.engine.model.Citizens;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Clubs;
import org.liberalparadox.engine.model.Demonstration;
import org.liberalparadox.engine.model.Donors;
import org.liberalparadox.engine.model.Era;
import org.liberalparadox.engine.model.Eras;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.Order;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Roots;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.ScriptedCard;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Side;
import org.liberalparadox.engine.model.Stock;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Ties;
import org.liberalparadox.engine.state.GameState;

/**
 * A small world made by hand: {@code north} receives and is liberal, {@code south} sends and lies on the way, people flee
 * from {@code hills}. Six issues, one card that strikes north in round 2.
 */
public final class Fixtures {
    public static final String NORTH = "north";
    public static final String SOUTH = "south";
    public static final String HILLS = "hills";

    private static final List<Double> CURVE = List.of(1.0, 1.8, 2.5, 3.1, 3.6);
    private static final Factors NONE = Factors.ZERO;

    private Fixtures() {}

    public static GameSetup setup() {
        return new GameSetup(rules(), scenario(), 7, 3);
    }

    public static final String UNHCR = "unhcr";
    public static final String COUNCIL = "council";

    /** The small world with UNHCR and a migrants' council at the table, and field operations that UNHCR can promise. */
    public static GameSetup advocates(long seed) {
        List<Issue> issues = new ArrayList<>(issues());
        issues.removeIf(i -> i.id().equals("unhcr-funding"));
        issues.add(issue(
                "unhcr-funding",
                Category.INSTITUTION,
                List.of(Role.RECEIVING),
                List.of(Role.SENDING, Role.ORGANISATION),
                side(12, 12, 12, 12, NONE, 1),
                side(1, 1, 1, 1, NONE, 0),
                Mechanism.FUND_REGIME,
                1,
                false,
                0.3));
        issues.add(issue(
                "field-operations",
                Category.INSTITUTION,
                List.of(Role.ORGANISATION),
                List.of(Role.RECEIVING, Role.SENDING),
                side(1, 1, 0, 1, NONE, 1),
                side(4, 4, 4, 4, NONE, 0),
                Mechanism.HOST_AID,
                1,
                false,
                0.3));
        Rules rules = new Rules(model(), issues, List.of(terror()), List.of());
        return new GameSetup(rules, advocatesScenario(), seed, 3);
    }

    private static Scenario advocatesScenario() {
        Scenario s = scenario();
        List<SeatDefinition> seats = new ArrayList<>(s.seats());
        seats.add(advocate(UNHCR, Role.ORGANISATION, 4, new Objective.Heard(1)));
        seats.add(advocate(COUNCIL, Role.MIGRANT_COUNCIL, 0, new Objective.Heard(1)));
        return new Scenario(
                "advocates",
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
                s.people(),
                s.routes(),
                s.regimes(),
                s.script(),
                s.trust(),
                s.trusts(),
                s.ties(),
                s.timings(),
                s.questions(),
                s.sources());
    }

    public static SeatDefinition advocate(String id, Role role, int budget, Objective.Condition goal) {
        return new SeatDefinition(
                id,
                "The " + id,
                "The " + id,
                "XX",
                "un.svg",
                role,
                false,
                false,
                0,
                0,
                0,
                new Factors(50, 50, 50, 50),
                meaning(),
                new Factors(0.3, 0.2, 0.2, 0.3),
                new Factors(0.3, 0.2, 0.2, 0.3),
                NONE,
                new TreeMap<>(),
                0.9,
                10,
                budget,
                0,
                false,
                List.of(),
                new Policy(0, 0, 0, 0, GateStance.HOLD),
                0,
                50,
                List.of(),
                0,
                new TreeMap<>(),
                0,
                "test",
                brief(id),
                List.of(new Objective("heard", "You are heard.", 6, goal)));
    }

    public static Rules rules() {
        return new Rules(model(), issues(), List.of(terror()), List.of());
    }

    public static Model model() {
        return new Model(
                new Model.Contract(0.3, 25),
                new Model.Mood(2, 0.03),
                new Model.Ratification(
                        2.0,
                        4,
                        1.5,
                        1.0,
                        0.5,
                        1.5,
                        2.5,
                        1.2,
                        6,
                        2,
                        4,
                        1,
                        6,
                        2.0,
                        List.of(5.0, 5.0, -3.0, -6.0),
                        List.of(3.0, 2.0, -1.0, -1.0)),
                new Model.Budget(0.6, 30_000, 0, 1, 10, 8, 4),
                new Model.Levers(
                        List.of(0, 0, 1, 2, 3, 4),
                        List.of(0, 0, 0, 1, 2, 3),
                        List.of(0, 0, 1, 2, 3, 4),
                        List.of(0, 1, 2, 3, 4, 5)),
                new Model.Detection(0.45, 0.35, 0.3, 0.25, 0.98),
                new Model.Trust(0.06, 0.2, 0.1, 0.05, 0.1, 0.1),
                new Model.Flows(
                        0.1,
                        0.3,
                        1.5,
                        0.25,
                        0.35,
                        0.5,
                        2.0,
                        List.of(0.05, 0.12, 0.22, 0.34, 0.46, 0.58),
                        0.1,
                        0.92,
                        1.6,
                        0.35,
                        0.92,
                        0.06,
                        0.04,
                        0.03,
                        0.01,
                        0.6,
                        0.004,
                        30000),
                new Model.Tracks(
                        0.12, 2.2, 1.3, 7, 2.0, 1.2, 7, 0.8, 3, 0.5, 0.6, 4, 2.0, 0.3, 1.2, 0.5, 2.0, 5, 0.15, 0.6, 1.5,
                        3, 1.2, 0.6, 0.8, 0.7, 2, 0.6, 0.9, 0.3, 1.5, 12, 0.7, 0, 0, 2, 1, 0, 0, 0.5, 2.5, 1, 0.8, 100,
                        0),
                new Model.Politics(1.5, 45, 0.06, 0.1, 0.05, 0.02, 0.02),
                new Model.Horizon(0.05, 0.97, 0.25, 0.1, 0.1, 0.03),
                new Model.Regimes(
                        2, 8, 6, 4, 4, 2, 1, 15, 0.25, 0.6, 30, 5, 0.5, 0.5, 0.4, 0.8, 0.5, 0.5, 2, 1, 10, 25, 1),
                new Model.Scores(100, 35, 15, 25, 0, 55, 4, 0.5, 0.7),
                new Model.Deck(0.5, 2, 3),
                new Model.Agenda(55, 3, 0.8, 0.5, 3),
                new Model.Suasion(0, 1, 2),
                new Model.Linkage(0.5, 0.7, 0.9),
                new Model.Noise(0, 0, 0, 0.1),
                new Model.Salience(0.5, 1.5, 1.5),
                new Model.Threat(0, 2, 1, 0.4, 1.5, 1, 5, 0.15),
                new Model.Coalition(0.4, 0.3),
                norms(),
                new Model.Actors(10, 6, 3, 0.4),
                new Model.Key(0.4, 0.4, 0.1, 0.1, 0.3),
                new Model.Staying(6, 5, 0.3, 0.79),
                new Model.Smuggling(1, 0, 0),
                new Model.Numbers(0, 1, 0, 0.4, 0.35, 0.25),
                new Model.Solutions(0.02),
                new Model.Court(3.5, 3, 1.5, 1, 2, 0.5),
                typology(),
                new Ties(0.1, 0.3, 10, 2, 0.3, 0.1, 2, 0, 0),
                new Order(20, 0),
                new Roots(2, 3, 0, 0, 0.3),
                new Clubs(5, 0),
                new Donors(0),
                new Eras(List.of(), List.of(), List.of()),
                new Citizens(4, 0),
                new Demonstration(0),
                new Model.SoftLaw(2, 0.25, 1, 4),
                new Model.Pooling(0.4, 0.55, 0.65));
    }

    private static Model.Typology typology() {
        List<Double> at = List.of(50.0, 50.0);
        return new Model.Typology(at, at, at, at, at, at);
    }

    private static Model.Norms norms() {
        List<Double> some = List.of(0.5, -1.0, 1.0, 1.5);
        return new Model.Norms(
                some, some, some, some, some, some, some, some, some, some, some, some, some, some, some, some, some,
                some, some, some);
    }

    public static List<Issue> issues() {
        List<Role> rich = List.of(Role.RECEIVING);
        List<Role> poor = List.of(Role.SENDING);
        return List.of(
                issue(
                        "visas",
                        Category.MIGRATION,
                        rich,
                        poor,
                        side(-1.5, -3.5, 3, 1, NONE, 0),
                        side(0.5, 0.5, 6, 2, NONE, 0),
                        Mechanism.LABOUR_VISAS,
                        10,
                        false,
                        0.2),
                issue(
                        "guard",
                        Category.MIGRATION,
                        poor,
                        rich,
                        side(-2, -1, -1, -3, NONE, 0.5),
                        side(5, 3, 0.5, -2, new Factors(0.3, 0, 0, 0), 0),
                        Mechanism.EXIT_CONTROL,
                        0.12,
                        true,
                        0.2),
                issue(
                        "readmission",
                        Category.MIGRATION,
                        poor,
                        rich,
                        side(-1, -2, -1, -2, NONE, 0),
                        side(3, 3, 0.5, -1.5, NONE, 0),
                        Mechanism.READMISSION,
                        5,
                        false,
                        0.1),
                issue(
                        "resettlement",
                        Category.MIGRATION,
                        rich,
                        poor,
                        side(-0.5, -2, 0, 3, new Factors(0, 0, 0, 0.3), 0.5),
                        side(1.5, 1, 1, 2, NONE, 0),
                        Mechanism.RESETTLEMENT,
                        10,
                        false,
                        0.2),
                issue(
                        "aid",
                        Category.LINKAGE,
                        rich,
                        poor,
                        side(0, -0.5, -1, 0.5, NONE, 1),
                        side(1, 0.5, 5, 1, new Factors(0, 0, 0.5, 0), 0),
                        Mechanism.TRANSFER,
                        1,
                        false,
                        0.3),
                issue(
                        "unhcr-funding",
                        Category.INSTITUTION,
                        rich,
                        poor,
                        side(0, -0.2, -0.5, 1, NONE, 1),
                        side(0.5, 0.2, 0.5, 1, NONE, 0),
                        Mechanism.FUND_REGIME,
                        1,
                        false,
                        0.3));
    }

    private static Issue issue(
            String id,
            Category category,
            List<Role> givers,
            List<Role> beneficiaries,
            Side giver,
            Side beneficiary,
            Mechanism mechanism,
            double quantity,
            boolean gate,
            double visibility) {
        return new Issue(
                id,
                "The " + id,
                category,
                "",
                List.of("1", "2", "3", "4", "5"),
                CURVE,
                CURVE,
                givers,
                beneficiaries,
                giver,
                beneficiary,
                mechanism,
                quantity,
                gate,
                visibility,
                0,
                0,
                List.of(),
                List.of(),
                "test");
    }

    private static Side side(double s, double c, double e, double r, Factors effect, double cost) {
        return new Side(new Factors(s, c, e, r), effect, cost);
    }

    public static Card terror() {
        return new Card(
                "terror",
                "terror-shock",
                Card.Kind.SHOCK,
                "Attack in the capital",
                "An attack puts security first",
                "",
                "",
                "test",
                "",
                List.of(Role.RECEIVING),
                false,
                0,
                true,
                "",
                0,
                0,
                List.of(),
                effect(new Factors(0.2, 0.05, -0.15, -0.1), 3, new Factors(-3, -2, 0, 0)),
                null,
                null,
                List.of(
                        new Card.Choice("calm", "Keep calm", "", effect(NONE, 0, new Factors(0, 0, 0, 1))),
                        new Card.Choice("close", "Close the border", "", effect(NONE, 1, new Factors(1, 0, -1, -1)))));
    }

    private static CardEffect effect(Factors mood, double noAgreement, Factors tracks) {
        return new CardEffect(
                mood,
                noAgreement,
                tracks,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                0,
                1,
                1,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                null,
                false,
                0);
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
                List.of(north(), south()),
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

    public static SeatDefinition north() {
        return new SeatDefinition(
                NORTH,
                "Northland",
                "Northland",
                "NL",
                "northland.svg",
                Role.RECEIVING,
                true,
                true,
                40_000_000,
                40_000,
                4,
                new Factors(62, 58, 62, 64),
                meaning(),
                new Factors(0.25, 0.25, 0.3, 0.2),
                new Factors(0.24, 0.18, 0.34, 0.24),
                new Factors(5, 5, -3, -6),
                new TreeMap<>(),
                0.82,
                60,
                12,
                0.2,
                false,
                List.of(3),
                new Policy(2, 2, 1, 0, GateStance.HOLD),
                0,
                61,
                List.of(),
                0,
                new TreeMap<>(),
                0,
                "test",
                brief("north"),
                List.of(new Objective(
                        "hands", "The economy holds.", 6, new Objective.TrackAtLeast(Factor.ECONOMY, 60))));
    }

    public static SeatDefinition south() {
        SortedMap<String, Double> stakes = new TreeMap<>();
        stakes.put("visas", 1.2);
        return new SeatDefinition(
                SOUTH,
                "Southland",
                "Southland",
                "SL",
                "southland.svg",
                Role.SENDING,
                false,
                false,
                25_000_000,
                6_000,
                14,
                new Factors(48, 52, 42, 44),
                meaning(),
                new Factors(0.2, 0.15, 0.45, 0.2),
                new Factors(0.18, 0.14, 0.46, 0.22),
                new Factors(2, 2, -0.5, 0),
                stakes,
                0.76,
                25,
                6,
                0.2,
                false,
                List.of(),
                new Policy(1, 1, 0, 0, GateStance.HOLD),
                60_000,
                45,
                List.of(),
                0,
                new TreeMap<>(),
                0,
                "test",
                brief("south"),
                List.of(new Objective("word", "You never break your word.", 6, new Objective.NeverDefected())));
    }

    private static SeatDefinition.TrackMeaning meaning() {
        return new SeatDefinition.TrackMeaning("order", "culture", "growth", "rights");
    }

    private static SeatDefinition.Brief brief(String seat) {
        return new SeatDefinition.Brief(
                "Brief of " + seat, "situation", "confidential of " + seat, "red line", "secret of " + seat, List.of());
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
