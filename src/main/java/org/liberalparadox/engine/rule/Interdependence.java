package org.liberalparadox.engine.rule;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.model.Stock;
import org.liberalparadox.engine.model.Ties;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;

/**
 * What ties a state to each other one, 0 to 1, from public facts alone: people of one who live in the other, promises of trade,
 * capital and mobility kept over the years, common regimes; all of it under a tide that turns when regimes end or tariffs are
 * threatened (third pillar, C01; globalisation reversal, X04; model keys {@code ties.*}, issue key {@code ties}, card key
 * {@code reversal}).
 */
public final class Interdependence {
    private static final List<PersonStatus> LIVE_THERE =
            List.of(PersonStatus.SETTLED, PersonStatus.TEMPORARY, PersonStatus.ASYLUM);

    private final GameState state;
    private final Scenario scenario;
    private final Ties ties;
    private final SeatDefinition seat;

    private Interdependence(GameState state, String seat) {
        this.state = state;
        this.scenario = state.setup().scenario();
        this.ties = state.setup().rules().model().ties();
        this.seat = scenario.seat(seat);
    }

    /** A tie now and at the start of the game. */
    public record Tie(double now, double start) {
        public double change() {
            return now - start;
        }
    }

    /** Ties of a state to each other state; none for who has no territory. */
    public static SortedMap<String, Tie> of(GameState state, String seat) {
        return state.setup().scenario().seat(seat).isState()
                ? new Interdependence(state, seat).all()
                : Collections.emptySortedMap();
    }

    /** How far the world is open to ties, 1 at the start: it falls with each regime that ends and for a time with a tide against openness. */
    public static double world(GameState state) {
        Ties ties = state.setup().rules().model().ties();
        double world = 1;
        for (RegimeState regime : state.regimes()) {
            world *= regime.collapsed() ? 1 - ties.collapse() : 1;
        }
        for (ActiveCrisis crisis : state.crises()) {
            Card card = state.setup().rules().card(crisis.card());
            if (card.reversal() > 0) {
                world *= 1 - card.reversal() * kept(state.round() - crisis.round(), ties.reversalHalfLife());
            }
        }
        return world;
    }

    /** Points by which no agreement with each partner is worth less than at the start; less than zero where ties were cut. */
    static SortedMap<String, Double> points(GameState state, String seat) {
        double worth = state.setup().rules().model().ties().worth();
        TreeMap<String, Double> points = new TreeMap<>();
        of(state, seat).forEach((partner, tie) -> points.put(partner, worth * tie.change()));
        return Collections.unmodifiableSortedMap(points);
    }

    /** The mean tie to the others, each by its power. */
    public static Tie mean(GameState state, String seat) {
        double now = 0;
        double start = 0;
        double power = 0;
        for (var tie : of(state, seat).entrySet()) {
            double weight = state.setup().scenario().seat(tie.getKey()).power();
            now += weight * tie.getValue().now();
            start += weight * tie.getValue().start();
            power += weight;
        }
        return power == 0 ? new Tie(0, 0) : new Tie(now / power, start / power);
    }

    private SortedMap<String, Tie> all() {
        double world = world(state);
        TreeMap<String, Double> deals = deals();
        TreeMap<String, Long> lived = livedThere();
        TreeMap<String, Tie> all = new TreeMap<>();
        for (SeatDefinition other : scenario.seats()) {
            if (other.isState() && !other.id().equals(seat.id())) {
                double apart = 1 - base(other.id());
                double start =
                        apart * (1 - diaspora(other, lived.getOrDefault(other.id(), 0L))) * (1 - founded(other.id()));
                double now = apart
                        * (1 - diaspora(other, living(other.id())))
                        * (1 - common(other.id()))
                        * deals.getOrDefault(other.id(), 1.0);
                all.put(other.id(), new Tie(world * (1 - now), 1 - start));
            }
        }
        return all;
    }

    private double base(String other) {
        for (Scenario.TiePair pair : scenario.ties()) {
            if (pair.a().equals(seat.id()) && pair.b().equals(other)
                    || pair.b().equals(seat.id()) && pair.a().equals(other)) {
                return pair.tie();
            }
        }
        return ties.base();
    }

    private double diaspora(SeatDefinition other, long people) {
        double perThousand = 1000.0 * people / Math.min(seat.population(), other.population());
        return ties.diaspora() * (1 - StrictMath.exp(-perThousand / ties.diasporaScale()));
    }

    private long living(String other) {
        long people = 0;
        for (PersonStatus status : LIVE_THERE) {
            people += state.people().count(seat.id(), other, status)
                    + state.people().count(other, seat.id(), status);
        }
        return people;
    }

    /** People of one who lived in the other when the game began. */
    private TreeMap<String, Long> livedThere() {
        TreeMap<String, Long> people = new TreeMap<>();
        for (Stock stock : scenario.people()) {
            if (LIVE_THERE.contains(stock.status()) && !stock.origin().equals(stock.place())) {
                if (stock.origin().equals(seat.id())) {
                    people.merge(stock.place(), stock.people(), Long::sum);
                } else if (stock.place().equals(seat.id())) {
                    people.merge(stock.origin(), stock.people(), Long::sum);
                }
            }
        }
        return people;
    }

    private double common(String other) {
        double most = 0;
        for (RegimeState regime : state.regimes()) {
            if (!regime.collapsed()
                    && regime.members().contains(seat.id())
                    && regime.members().contains(other)) {
                most = Math.max(most, regime.strength());
            }
        }
        return ties.regime() * most / 100;
    }

    private double founded(String other) {
        double most = 0;
        for (RegimeDefinition regime : scenario.regimes()) {
            if (regime.seats().contains(seat.id()) && regime.seats().contains(other)) {
                most = Math.max(most, regime.strength());
            }
        }
        return ties.regime() * most / 100;
    }

    /** Share of the distance to a partner that promises have left: each year kept closes some, and half reopens in a half-life. */
    private TreeMap<String, Double> deals() {
        int last = state.phase() == Phase.RECKONING ? state.round() : state.round() - 1;
        TreeMap<String, Double> apart = new TreeMap<>();
        for (Obligation o : state.obligations()) {
            boolean gives = o.giver().equals(seat.id());
            if (gives || o.beneficiaries().contains(seat.id())) {
                double tied = state.setup().rules().issue(o.clause().issue()).ties()
                        * o.clause().level()
                        / Clause.MAX_LEVEL
                        * warmth(o, last);
                if (tied > 0 && gives) {
                    o.beneficiaries().forEach(b -> apart.merge(b, 1 - tied, (x, y) -> x * y));
                } else if (tied > 0) {
                    apart.merge(o.giver(), 1 - tied, (x, y) -> x * y);
                }
            }
        }
        return apart;
    }

    /** 0 to 1: how long the promise was kept, as everybody could see, and how long ago. */
    private double warmth(Obligation o, int last) {
        double step = 1 - kept(1, ties.halfLife());
        double warmth = 0;
        for (Obligation.Entry entry : o.record()) {
            warmth += entry.detected() ? 0 : step * kept(last - entry.round(), ties.halfLife());
        }
        return warmth;
    }

    private static double kept(int rounds, double halfLife) {
        return StrictMath.pow(0.5, Math.max(0, rounds) / halfLife);
    }
}
