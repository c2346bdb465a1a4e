package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.GameRunner;

/** P36: states that are alike pool sovereignty more often than unlike ones whose means are the same. */
final class LikeAndUnlike implements Proposition {
    private static final int GAMES = 80;
    private static final int FEWEST = 4;

    @Override
    public About about() {
        return new About(
                "P36",
                "Like states pool more often than unlike ones",
                "C20, C16, C38; H18",
                "Do more states of a scenario share a living regime at the end when all have the mean mood, interest, worth"
                        + " of no agreement, power, income and budget than when each has its own?",
                "--set model.budget.incomeElasticity=0: a budget point is worth the same to rich and poor");
    }

    @Override
    public String remark() {
        return "Not on the list of the design; the inventory asks it of asymmetry (C20). Every issue matters as much to each in"
                + " both worlds; no regime stands at the start, no crisis comes. Where states stand on the ways, and so"
                + " their roles and arrivals, stays as it is.";
    }

    /** States that share a regime in the world where they are alike, and in the one where they are not, as shares. */
    private record Pair(double alike, double unlike) {}

    @Override
    public Finding test(Lab lab) {
        List<Pair> pairs = new ArrayList<>();
        for (String id : lab.scenarios()) {
            List<SeatDefinition> states = lab.setup(id).scenario().states();
            if (states.size() >= FEWEST) {
                GameSetup alike = lab.setup(id, world(states, true));
                GameSetup unlike = lab.setup(id, world(states, false));
                pairs.addAll(lab.each(lab.games(GAMES), g -> new Pair(pooled(lab, alike, g), pooled(lab, unlike, g))));
            }
        }
        Effect more =
                Effect.mean(pairs.stream().map(p -> p.alike() - p.unlike()).toList());
        return new Finding(
                pairs.size(),
                "pairs of games",
                "share of states in a living regime where all are alike less where they are not",
                more,
                more.isAbove(0),
                Text.of(
                        "Alike, %.0f %% of states share a regime at the end and %d games have one; unlike, %.0f %% and %d.",
                        100 * mean(pairs, Pair::alike),
                        pairs.stream().filter(p -> p.alike() > 0).count(),
                        100 * mean(pairs, Pair::unlike),
                        pairs.stream().filter(p -> p.unlike() > 0).count()));
    }

    private static double pooled(Lab lab, GameSetup setup, int number) {
        GameSetup game = lab.game(setup, number);
        GameState end = GameRunner.play(game, GameRunner.bots(game, Lab.mixed(game, number)), List.of(), _ -> {});
        List<SeatDefinition> states = setup.scenario().states();
        long in = states.stream()
                .filter(s -> end.regimes().stream()
                        .anyMatch(r -> !r.collapsed() && r.members().contains(s.id())))
                .count();
        return (double) in / states.size();
    }

    /** The scenario without shocks and regimes, with states as they are or each at the mean. */
    private static String[] world(List<SeatDefinition> states, boolean alike) {
        List<String> set = new ArrayList<>(List.of("script=[]", "deck=[]", "regimes=[]"));
        for (SeatDefinition seat : states) {
            String path = "seats." + seat.id() + ".";
            set.add(path + "stakes={}");
            if (alike) {
                set.add(path + "mood=" + factors(states, SeatDefinition::mood));
                set.add(path + "interest=" + factors(states, SeatDefinition::interest));
                set.add(path + "closure=" + factors(states, SeatDefinition::closure));
                set.add(path + "power=" + number(mean(states, SeatDefinition::power)));
                set.add(path + "gdpPerCapita=" + number(mean(states, SeatDefinition::gdpPerCapita)));
                set.add(path + "budget=" + Math.round(mean(states, SeatDefinition::budget)));
            }
        }
        return set.toArray(String[]::new);
    }

    private static String factors(List<SeatDefinition> states, Function<SeatDefinition, Factors> of) {
        List<String> each = new ArrayList<>();
        for (Factor f : Factor.values()) {
            each.add(f.name().toLowerCase(Locale.ROOT) + ": "
                    + number(mean(states, s -> of.apply(s).get(f))));
        }
        return "{" + String.join(", ", each) + "}";
    }

    private static <T> double mean(List<T> all, ToDoubleFunction<T> of) {
        return all.stream().mapToDouble(of).average().orElse(0);
    }

    private static String number(double value) {
        return Text.of("%.12f", value);
    }
}
