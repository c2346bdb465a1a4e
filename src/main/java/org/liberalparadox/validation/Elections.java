package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.simulation.GameRunner;

/** P19: a polarised government with an election ahead sees less far and keeps its word less often. */
final class Elections implements Proposition {
    private static final int GAMES = 40;
    private static final double POLARISED = 0.3;

    @Override
    public About about() {
        return new About(
                "P19",
                "Elections shorten the horizon",
                "C26, I10; F3, F22",
                "In the year of an election and the one before, are the discount factor and the share of promises kept of"
                        + " polarised governments lower than in the same games without elections?",
                "--set model.horizon.electionNear=0: elections cast no shadow");
    }

    /** Discount factors, and promises due and kept, in the two years. */
    private record Years(double discount, long due, long kept) {
        double share() {
            return (double) kept / due;
        }
    }

    @Override
    public String remark() {
        return "A first form compared shares of all promises without pairing: 85.4 % of 2,645 and 86.7 % "
                + "of 2,654, not told apart by the interval. The games are pairs with one seed, so "
                + "differences within pairs are taken now. Twelve games a scenario told nothing any more "
                + "(-0.4 points, -1.1 to +0.1) since bots sign only what they mean to keep; there are forty now.";
    }

    @Override
    public Finding test(Lab lab) {
        int games = lab.games(GAMES);
        List<Double> shorter = new ArrayList<>();
        List<Double> lessKept = new ArrayList<>();
        long[] with = new long[2];
        long[] without = new long[2];
        for (String id : lab.played()) {
            GameSetup calm = setup(lab, id, false);
            GameSetup polls = setup(lab, id, true);
            int election = election(calm);
            List<Years> quiet = lab.each(games, g -> play(lab.game(calm, g), g, election));
            List<Years> heated = lab.each(games, g -> play(lab.game(polls, g), g, election));
            for (int g = 0; g < games; g++) {
                shorter.add(heated.get(g).discount() - quiet.get(g).discount());
                if (heated.get(g).due() > 0 && quiet.get(g).due() > 0) {
                    lessKept.add(heated.get(g).share() - quiet.get(g).share());
                }
                with[0] += heated.get(g).due();
                with[1] += heated.get(g).kept();
                without[0] += quiet.get(g).due();
                without[1] += quiet.get(g).kept();
            }
        }
        Effect discount = Effect.mean(shorter);
        Effect change = Effect.mean(lessKept);
        Effect kept = Effect.share(with[1], with[0]);
        Effect usual = Effect.share(without[1], without[0]);
        return new Finding(
                shorter.size(),
                "pairs of games",
                "change of the discount factor before an election",
                discount,
                discount.isBelow(0) && change.isBelow(0),
                Text.of(
                        "The discount factor falls by %.3f; %.1f %% of %d promises are kept before an election,"
                                + " %.1f %% of %d in the same years without one; %+.1f points within pairs (%+.1f to"
                                + " %+.1f).",
                        -discount.value(),
                        100 * kept.value(),
                        with[0],
                        100 * usual.value(),
                        without[0],
                        100 * change.value(),
                        100 * change.low(),
                        100 * change.high()));
    }

    private static int election(GameSetup setup) {
        return setup.rounds() / 2 + 1;
    }

    private static GameSetup setup(Lab lab, String id, boolean elections) {
        List<String> set = new ArrayList<>();
        GameSetup shipped = lab.setup(id);
        for (SeatDefinition seat : shipped.scenario().seats()) {
            if (seat.liberal()) {
                set.add("seats." + seat.id() + ".elections=" + (elections ? "[" + election(shipped) + "]" : "[]"));
                set.add("seats." + seat.id() + ".polarisation=" + Math.min(1, seat.polarisation() + POLARISED));
            }
        }
        return lab.setup(id, set.toArray(String[]::new));
    }

    private static Years play(GameSetup game, int number, int election) {
        GameState end = GameRunner.play(game, GameRunner.bots(game, Lab.mixed(game, number)), List.of(), _ -> {});
        double discount = 0;
        int stands = 0;
        long due = 0;
        long kept = 0;
        for (SeatDefinition seat : game.scenario().seats()) {
            if (!seat.liberal()) {
                continue;
            }
            for (SeatState.Stand stand : end.seat(seat.id()).history()) {
                if (stand.round() == election || stand.round() == election - 1) {
                    discount += stand.discount();
                    stands++;
                }
            }
            for (Obligation o : end.obligations()) {
                for (Obligation.Entry entry : o.record()) {
                    if (o.giver().equals(seat.id()) && (entry.round() == election || entry.round() == election - 1)) {
                        due++;
                        kept += entry.honoured() ? 1 : 0;
                    }
                }
            }
        }
        return new Years(discount / Math.max(1, stands), due, kept);
    }
}
