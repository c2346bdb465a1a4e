package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Ways;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.validation.Conference.Outcome;

/** P22: a charter of all states fails more often when tried at once than after one of a region. */
final class RegionalFirst implements Proposition {
    private static final int GLOBAL = 3;
    private static final int FEWEST = 4;
    private static final List<Norm> NORMS = List.of(
            Norm.NON_DISCRIMINATION,
            Norm.MONITORING,
            Norm.DISPUTE_SETTLEMENT,
            Norm.JOINT_FUNDING,
            Norm.TEMPORARY_PROTECTION,
            Norm.POOLED_BORDER);

    @Override
    public About about() {
        return new About(
                "P22",
                "Regional before global",
                "S05, S04; H18",
                "Does a charter of all states enter into force more often when the most powerful state first tries it with"
                        + " those on the ways to it, whether that succeeds or not, than when it tries all at once?",
                "--set model.regimes.gestation=0: nobody learns to share sovereignty in a small circle");
    }

    @Override
    public String remark() {
        return "The same search writes the best text it can find for every conference, with what all parliaments think"
                + " known to it; who would carry it signs, and the parliaments then vote by the rules. Regimes of the"
                + " scenario's start are left out. A region is the most powerful state and half of the others, those on"
                + " ways to it first.";
    }

    /** What came of a charter tried at once, and after a region's. */
    private record Two(Outcome direct, boolean region, Outcome after) {}

    @Override
    public Finding test(Lab lab) {
        List<List<Norm>> charters = charters();
        List<Two> all = new ArrayList<>();
        for (String id : lab.scenarios()) {
            GameSetup setup = lab.setup(id, "script=[]", "deck=[]", "regimes=[]");
            if (setup.scenario().states().size() >= FEWEST) {
                all.addAll(lab.each(charters.size(), c -> both(setup, charters.get(c))));
            }
        }
        List<Double> gain = all.stream()
                .map(t -> (t.after().founded() ? 1.0 : 0) - (t.direct().founded() ? 1 : 0))
                .toList();
        Effect more = Effect.mean(gain);
        long direct = all.stream().filter(t -> t.direct().founded()).count();
        long after = all.stream().filter(t -> t.after().founded()).count();
        long region = all.stream().filter(Two::region).count();
        return new Finding(
                all.size(),
                "charters",
                "share of charters of all states in force after a region's less share at once",
                more,
                more.isAbove(0),
                Text.of(
                        "At once %d of %d charters enter into force, carried by %.0f %% of parliaments; after a region's %d,"
                                + " carried by %.0f %%. The region's own enters into force in %d.",
                        direct,
                        all.size(),
                        100 * carried(all.stream().map(Two::direct).toList()),
                        after,
                        100 * carried(all.stream().map(Two::after).toList()),
                        region));
    }

    private static double carried(List<Outcome> outcomes) {
        return outcomes.stream().mapToDouble(Outcome::carried).average().orElse(0);
    }

    /** All charters of one to three norms. */
    private static List<List<Norm>> charters() {
        List<List<Norm>> charters = new ArrayList<>();
        for (int set = 1; set < 1 << NORMS.size(); set++) {
            if (Integer.bitCount(set) <= 3) {
                int chosen = set;
                charters.add(NORMS.stream()
                        .filter(n -> (chosen >> NORMS.indexOf(n) & 1) == 1)
                        .toList());
            }
        }
        return charters;
    }

    private static Two both(GameSetup setup, List<Norm> norms) {
        List<String> all = states(setup);
        GameState start = Situations.until(setup, List.of(), 1, Phase.TALKS);
        Outcome region = Conference.hold(start, all.subList(0, 1 + all.size() / 2), norms, Form.REGIONAL);
        return new Two(
                Conference.hold(later(start), all, norms, Form.MULTILATERAL),
                region.founded(),
                Conference.hold(later(region.state()), all, norms, Form.MULTILATERAL));
    }

    private static GameState later(GameState state) {
        GameState now = state;
        while (now.round() < GLOBAL || now.phase() != Phase.TALKS) {
            now = Situations.next(now);
        }
        return now;
    }

    /** The most powerful, then those on ways to it, then the others, each group by power. */
    private static List<String> states(GameSetup setup) {
        Ways ways = Ways.of(setup.scenario().routes());
        Comparator<SeatDefinition> power = Comparator.comparingDouble(SeatDefinition::power);
        String lead =
                setup.scenario().states().stream().max(power).orElseThrow().id();
        return setup.scenario().states().stream()
                .sorted(Comparator.comparing((SeatDefinition s) -> !s.id().equals(lead))
                        .thenComparing(s -> !ways.before(s.id(), lead))
                        .thenComparing(power.reversed()))
                .map(SeatDefinition::id)
                .toList();
    }
}
