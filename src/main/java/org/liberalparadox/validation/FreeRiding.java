package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.simulation.GameRunner;

/** P17: what states give to a common fund decays while nobody minds who gives, and does not where somebody does. */
final class FreeRiding implements Proposition {
    private static final String FUND = "fund";
    private static final int GAMES = 8;
    private static final int YEARS = 12;
    private static final double STRENGTH = 60;

    /** Steps of funding everybody gives before the first year, of five: people in the laboratory begin with 40 to 60 %. */
    private static final int BEGIN = 3;

    private static final List<Norm> ALONE = List.of(Norm.JOINT_FUNDING);
    private static final List<Norm> SANCTIONED = List.of(Norm.JOINT_FUNDING, Norm.MONITORING, Norm.DISPUTE_SETTLEMENT);

    @Override
    public About about() {
        return new About(
                "P17",
                "Free riding: contributions fall without sanctions, not with",
                "C24; F11 (Fehr and Gächter 2000)",
                "By how much does what a state gives to the fund for hosts change from year to year, in a fund of all"
                        + " states nobody watches and in one with monitoring and a tribunal?",
                "--set model.regimes.due=0: nothing is assessed, and what is given is given freely");
    }

    /** What a state that could give gives in each year, in budget points, and the share of dues paid. */
    private record Gifts(double[] points, double[] dues) {}

    @Override
    public String remark() {
        return "Every state that could give begins with three of five steps of funding. A first form began with the shipped"
                + " policies, most of which give nothing: there gifts changed by +0.003 and -0.015 points a year. Why it"
                + " decays under sanctions too: they make conditional givers match others a little more fully and make"
                + " opportunists pay their dues, but nothing happens to who gives nothing freely, and the unyielding pull"
                + " the mean down that others follow.";
    }

    @Override
    public Finding test(Lab lab) {
        List<Gifts> free = arm(lab, ALONE);
        List<Gifts> held = arm(lab, SANCTIONED);
        Effect without = Effect.mean(free.stream().map(g -> slope(g.points())).toList());
        Effect with = Effect.mean(held.stream().map(g -> slope(g.points())).toList());
        return new Finding(
                free.size() + held.size(),
                "games",
                "budget points a state gives more each year, without sanctions",
                without,
                without.isBelow(0) && !with.isBelow(0),
                Text.of(
                        "Without sanctions gifts change by %+.3f points a state and year (%+.3f to %+.3f), from %.2f in"
                                + " the first year to %.2f in the last; with sanctions by %+.3f (%+.3f to %+.3f), from %.2f"
                                + " to %.2f. Of assessed dues %.0f %% are paid in the first year and %.0f %% in the last"
                                + " without sanctions, %.0f %% and %.0f %% with.",
                        without.value(),
                        without.low(),
                        without.high(),
                        mean(free, g -> g.points()[0]),
                        mean(free, g -> g.points()[YEARS - 1]),
                        with.value(),
                        with.low(),
                        with.high(),
                        mean(held, g -> g.points()[0]),
                        mean(held, g -> g.points()[YEARS - 1]),
                        100 * mean(free, g -> g.dues()[0]),
                        100 * mean(free, g -> g.dues()[YEARS - 1]),
                        100 * mean(held, g -> g.dues()[0]),
                        100 * mean(held, g -> g.dues()[YEARS - 1])));
    }

    private static double mean(List<Gifts> games, ToDoubleFunction<Gifts> of) {
        return games.stream().mapToDouble(of).average().orElse(0);
    }

    /** Least-squares slope over the years. */
    private static double slope(double[] gifts) {
        double middle = (gifts.length - 1) / 2.0;
        double up = 0;
        double across = 0;
        for (int year = 0; year < gifts.length; year++) {
            up += (year - middle) * gifts[year];
            across += (year - middle) * (year - middle);
        }
        return up / across;
    }

    private static List<Gifts> arm(Lab lab, List<Norm> norms) {
        List<Gifts> all = new ArrayList<>();
        for (String id : lab.played()) {
            List<String> set = new ArrayList<>(List.of("script=[]", "deck=[]", "regimes=[]"));
            givers(lab.setup(id)).forEach(s -> set.add("seats." + s.id() + ".policy.hostFunding=" + BEGIN));
            GameSetup setup = lab.setup(id, set.toArray(String[]::new));
            all.addAll(lab.each(lab.games(GAMES), g -> play(lab.game(setup, g), g, norms)));
        }
        return all;
    }

    private static List<SeatDefinition> givers(GameSetup setup) {
        return setup.scenario().states().stream()
                .filter(s -> s.role() == Role.RECEIVING || s.asylum())
                .toList();
    }

    private static Gifts play(GameSetup game, int number, List<Norm> norms) {
        GameSetup lasting = game.withSeed(game.seed(), YEARS);
        TreeMap<String, Policy> policies = new TreeMap<>();
        givers(game).forEach(s -> policies.put(s.id(), s.policy()));
        TreeMap<String, MemberStance> stances = new TreeMap<>();
        Gifts gifts = new Gifts(new double[YEARS], new double[YEARS]);
        GameRunner.play(
                lasting,
                GameRunner.bots(lasting, Lab.mixed(lasting, number)),
                event -> {
                    switch (event) {
                        case GameEvent.PolicySet(String seat, Policy policy) ->
                            policies.computeIfPresent(seat, (_, _) -> policy);
                        case GameEvent.StanceTaken(String regime, String seat, MemberStance stance)
                        when regime.equals(FUND) -> stances.put(seat, stance);
                        case GameEvent.RoundReckoned reckoned -> {
                            count(lasting, policies, stances, gifts, reckoned.round() - 1);
                            stances.values().removeIf(s -> s != MemberStance.LEAVE);
                        }
                        default -> {
                            // not about gifts
                        }
                    }
                },
                year -> year.round() == 1 ? founded(year, norms) : year);
        return gifts;
    }

    private static void count(
            GameSetup game,
            TreeMap<String, Policy> policies,
            TreeMap<String, MemberStance> stances,
            Gifts gifts,
            int year) {
        Model model = game.rules().model();
        double free = 0;
        double paid = 0;
        for (var policy : policies.entrySet()) {
            free += model.levers().fundingCost().get(policy.getValue().hostFunding());
            MemberStance stance = stances.getOrDefault(policy.getKey(), MemberStance.COMPLY);
            paid += stance == MemberStance.DEFY || stance == MemberStance.LEAVE ? 0 : 1;
        }
        gifts.dues()[year] = paid / policies.size();
        gifts.points()[year] = (free + model.regimes().due() * paid) / policies.size();
    }

    /** A fund of all states founded in the first year, with assessed contributions. */
    private static GameState founded(GameState year, List<Norm> norms) {
        List<String> members = year.setup().scenario().states().stream()
                .map(SeatDefinition::id)
                .toList();
        RegimeState fund = new RegimeState(
                FUND, "Fund", norms, null, members, members, 1, STRENGTH, 100, false, List.of(STRENGTH));
        return year.with(d -> d.regimes = List.of(fund));
    }
}
