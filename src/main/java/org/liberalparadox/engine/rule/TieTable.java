package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Ties;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.RegimeState;

/**
 * What ties every two states now. A tie is the same from both sides and every view of every seat tells all of them, so they are
 * worked out together and remembered while people, promises, regimes and crises stay as they are.
 */
final class TieTable {
    private final OpeningTies opening;
    private final Ties ties;
    private final int n;
    private final double[] now;
    private final List<SortedMap<String, Interdependence.Tie>> bySeat = new ArrayList<>();
    private final List<SortedMap<String, Double>> points = new ArrayList<>();

    private TieTable(GameState state) {
        this.opening = OpeningTies.of(state.setup());
        this.ties = state.setup().rules().model().ties();
        this.n = opening.ids.size();
        this.now = new double[n * n];
        double world = Interdependence.world(state);
        double[] deals = deals(state);
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                double left = opening.apart[a * n + b]
                        * (1 - opening.diaspora(a, b, living(state, a, b)))
                        * (1 - common(state, a, b))
                        * deals[a * n + b];
                now[a * n + b] = world * (1 - left);
                now[b * n + a] = now[a * n + b];
            }
        }
        for (String seat : opening.ids) {
            SortedMap<String, Interdependence.Tie> of = ties(seat);
            bySeat.add(of);
            points.add(points(of));
        }
    }

    static TieTable of(GameState state) {
        return state.memory().of(TieTable.class, () -> new TieTable(state));
    }

    private SortedMap<String, Interdependence.Tie> ties(String seat) {
        int a = opening.ids.indexOf(seat);
        TreeMap<String, Interdependence.Tie> all = new TreeMap<>();
        for (int b = 0; b < n; b++) {
            if (b != a) {
                all.put(opening.ids.get(b), new Interdependence.Tie(now[a * n + b], opening.start[a * n + b]));
            }
        }
        return Collections.unmodifiableSortedMap(all);
    }

    private SortedMap<String, Double> points(SortedMap<String, Interdependence.Tie> of) {
        TreeMap<String, Double> all = new TreeMap<>();
        of.forEach((partner, tie) -> all.put(partner, ties.worth() * tie.change()));
        return Collections.unmodifiableSortedMap(all);
    }

    /** To each other state; none for who has no territory. */
    SortedMap<String, Interdependence.Tie> of(String seat) {
        int a = opening.ids.indexOf(seat);
        return a < 0 ? Collections.emptySortedMap() : bySeat.get(a);
    }

    /** What each is worth against the start, in points of support. */
    SortedMap<String, Double> points(String seat) {
        int a = opening.ids.indexOf(seat);
        return a < 0 ? Collections.emptySortedMap() : points.get(a);
    }

    /** The mean tie to the others, each by its power. */
    Interdependence.Tie mean(String seat) {
        int a = opening.ids.indexOf(seat);
        double sum = 0;
        double start = 0;
        double power = 0;
        for (int b = 0; a >= 0 && b < n; b++) {
            if (b != a) {
                double weight = opening.states.get(b).power();
                sum += weight * now[a * n + b];
                start += weight * opening.start[a * n + b];
                power += weight;
            }
        }
        return power == 0 ? new Interdependence.Tie(0, 0) : new Interdependence.Tie(sum / power, start / power);
    }

    private long living(GameState state, int a, int b) {
        String one = opening.ids.get(a);
        String other = opening.ids.get(b);
        long people = 0;
        for (PersonStatus status : OpeningTies.LIVE_THERE) {
            people += state.people().count(one, other, status) + state.people().count(other, one, status);
        }
        return people;
    }

    private double common(GameState state, int a, int b) {
        double most = 0;
        for (RegimeState regime : state.regimes()) {
            if (!regime.collapsed()
                    && regime.strength() > most
                    && regime.members().contains(opening.ids.get(a))
                    && regime.members().contains(opening.ids.get(b))) {
                most = regime.strength();
            }
        }
        return ties.regime() * most / 100;
    }

    /** Share of the distance of two that promises have left: each year kept closes some, and half reopens in a half-life. */
    private double[] deals(GameState state) {
        int last = state.phase() == Phase.RECKONING ? state.round() : state.round() - 1;
        double[] fading = new double[Math.max(1, last) + 1];
        for (int years = 0; years < fading.length; years++) {
            fading[years] = Interdependence.kept(years, ties.halfLife());
        }
        double[] apart = new double[n * n];
        Arrays.fill(apart, 1);
        for (Obligation o : state.obligations()) {
            double worth = state.setup().rules().issue(o.clause().issue()).ties();
            int giver = worth > 0 && !o.record().isEmpty() ? opening.ids.indexOf(o.giver()) : -1;
            double tied = giver < 0 ? 0 : worth * o.clause().level() / Clause.MAX_LEVEL * warmth(o, last, fading);
            for (String beneficiary : tied > 0 ? o.beneficiaries() : List.<String>of()) {
                int to = opening.ids.indexOf(beneficiary);
                if (to >= 0) {
                    apart[giver * n + to] *= 1 - tied;
                    apart[to * n + giver] = apart[giver * n + to];
                }
            }
        }
        return apart;
    }

    /** 0 to 1: how long the promise was kept, as everybody could see, and how long ago. */
    private static double warmth(Obligation o, int last, double[] fading) {
        double step = 1 - fading[1];
        double warmth = 0;
        for (Obligation.Entry entry : o.record()) {
            warmth += entry.detected() ? 0 : step * fading[Math.max(0, last - entry.round())];
        }
        return warmth;
    }
}
