package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Trusts;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.simulation.With;

/** P10: who will meet the same partner again cooperates more than who meets another every year. */
final class FixedPartners implements Proposition {
    private static final int GAMES = 8;
    private static final int FEWEST = 3;

    /** Who meets whom next year. */
    private enum Meeting {
        /** The same partners, as shipped. */
        FIXED,
        /** Strangers, who reckon as if they were to meet again. */
        UNTOLD,
        /** Strangers, who know how unlikely it is that they meet again. */
        TOLD
    }

    /** Promises due and kept, and how many a state kept in a year. */
    private record Kept(long due, long kept, double yearly) {
        double share() {
            return (double) kept / due;
        }
    }

    @Override
    public About about() {
        return new About(
                "P10",
                "Repeated dealings with the same partners beat one-off ones",
                "C22; Axelrod 1984, Kandori 1992; F3",
                "How many promises a state and year are kept between the same partners, and how many when every year ends all"
                        + " promises, all beliefs and all memory, as if partners were drawn anew among the states at the"
                        + " table?",
                "--set model.horizon.floor=0.8: strangers count on tomorrow like old partners");
    }

    @Override
    public String remark() {
        return "Strangers who know discount the future by the chance that the partner of this year is "
                + "met again, one in the number of the other states (F3: continuation). The rules are the "
                + "same; between two years the promises, their records, the trust and the regimes founded "
                + "in play are taken away. Promises kept count, not the share of those "
                + "given: most bots sign only what they mean to keep, so that a short shadow shows in what is not "
                + "signed. The first form compared shares, 15.9 points higher between the same partners while bots "
                + "signed whatever paid.";
    }

    @Override
    public Finding test(Lab lab) {
        int games = lab.games(GAMES);
        List<List<Kept>> arms = new ArrayList<>();
        for (Meeting meeting : Meeting.values()) {
            List<Kept> arm = new ArrayList<>();
            for (String id : lab.played()) {
                GameSetup setup = setup(lab, id, meeting);
                if (setup.scenario().states().size() >= FEWEST) {
                    arm.addAll(lab.each(games, g -> play(lab.game(setup, g), g, meeting)));
                }
            }
            arms.add(arm);
        }
        List<Kept> fixed = arms.get(Meeting.FIXED.ordinal());
        List<Kept> untold = arms.get(Meeting.UNTOLD.ordinal());
        List<Kept> told = arms.get(Meeting.TOLD.ordinal());
        Effect more = less(fixed, told, Kept::yearly);
        Effect memory = less(fixed, untold, Kept::yearly);
        Effect share = less(fixed, told, Kept::share);
        return new Finding(
                fixed.size(),
                "games in three forms",
                "promises kept a state and year more between the same partners than between strangers who know",
                more,
                more.isAbove(0),
                Text.of(
                        "Between the same partners %s, between strangers who know it %s, between strangers who reckon as"
                                + " if they met again %s. Memory alone changes the number by %+.2f (%+.2f to %+.2f). The share kept is %+.1f"
                                + " points higher than between strangers who know (%+.1f to %+.1f).",
                        words(fixed),
                        words(told),
                        words(untold),
                        memory.value(),
                        memory.low(),
                        memory.high(),
                        100 * share.value(),
                        100 * share.low(),
                        100 * share.high()));
    }

    /** Differences within games of one seed and cast, where both had promises to keep. */
    private static Effect less(List<Kept> one, List<Kept> other, ToDoubleFunction<Kept> of) {
        List<Double> differences = new ArrayList<>();
        for (int g = 0; g < one.size(); g++) {
            if (one.get(g).due() > 0 && other.get(g).due() > 0) {
                differences.add(of.applyAsDouble(one.get(g)) - of.applyAsDouble(other.get(g)));
            }
        }
        return Effect.mean(differences);
    }

    private static String words(List<Kept> arm) {
        long due = arm.stream().mapToLong(Kept::due).sum();
        long kept = arm.stream().mapToLong(Kept::kept).sum();
        double yearly = arm.stream().mapToDouble(Kept::yearly).average().orElse(0);
        return Text.of("%.1f %% of %d promises are kept (%.2f a state and year)", 100.0 * kept / due, due, yearly);
    }

    private static GameSetup setup(Lab lab, String id, Meeting meeting) {
        GameSetup shipped = lab.setup(id);
        if (meeting != Meeting.TOLD) {
            return shipped;
        }
        List<SeatDefinition> states = shipped.scenario().states();
        return lab.setup(
                id,
                states.stream()
                        .map(s -> String.format(
                                Locale.ROOT,
                                "seats.%s.discountFactor=%.4f",
                                s.id(),
                                s.discountFactor() / Math.max(1, states.size() - 1)))
                        .toArray(String[]::new));
    }

    private static Kept play(GameSetup game, int number, Meeting meeting) {
        long[] count = new long[2];
        UnaryOperator<GameState> newYear =
                meeting == Meeting.FIXED ? UnaryOperator.identity() : FixedPartners::strangers;
        GameRunner.play(
                game,
                GameRunner.bots(game, Lab.mixed(game, number)),
                event -> {
                    switch (event) {
                        case GameEvent.ObligationHonoured _ -> {
                            count[0]++;
                            count[1]++;
                        }
                        case GameEvent.ObligationDefected _ -> count[0]++;
                        default -> {
                            // not about anybody's word
                        }
                    }
                },
                newYear);
        double stateYears = game.scenario().states().size() * (double) game.rounds();
        return new Kept(count[0], count[1], count[1] / stateYears);
    }

    /** Nobody has met before: no promise binds or is remembered, nobody is believed more than another. */
    private static GameState strangers(GameState year) {
        List<Obligation> forgotten = year.obligations().stream()
                .map(o -> o.withRecord(List.of()))
                .map(o -> o.status() == Obligation.Status.IN_FORCE ? o.with(Obligation.Status.FULFILLED) : o)
                .toList();
        return With.obligations(year, forgotten).with(d -> {
            d.trusts = Trusts.of(
                    List.copyOf(year.seats().keySet()), year.setup().scenario().trust());
            d.regimes = year.regimes().stream().filter(r -> r.since() == 0).toList();
        });
    }
}
