package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.PackageSpace;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.simulation.With;
import org.liberalparadox.validation.Bargains.Pair;

/** P29: some deal that both parliaments carry leaves receiver, partner and migrants better off than none. */
final class WinWinWin implements Proposition {
    private static final int LEAST = 10;
    private static final int DEALS = 60;

    @Override
    public About about() {
        return new About(
                "P29",
                "Win-win-win exists",
                "S06; H24; F9",
                "Of the packages both parliaments would carry and both can pay, does any leave the receiver, the partner"
                        + " and the migrants better off at the end of the game than no deal, all else by the clock?",
                "--set clauses.resettlement.enabled=false: one way to safety less");
    }

    /** Where a game nobody else plays ends. */
    private record End(double receiver, double sender, double migrants) {
        boolean isBetterThan(End other) {
            return receiver > other.receiver && sender > other.sender && migrants > other.migrants;
        }
    }

    @Override
    public String remark() {
        return "A first form asked for such a deal in half of all pairs: 11 of 26. Now one pair in every "
                + "scenario is enough.";
    }

    @Override
    public Finding test(Lab lab) {
        long looked = 0;
        long better = 0;
        int pairs = 0;
        int found = 0;
        int scenarios = 0;
        for (String id : lab.played()) {
            GameSetup setup = lab.setup(id, "script=[]", "deck=[]");
            GameState start = Situations.until(setup, List.of(), 1, Phase.POLICY);
            int before = found;
            for (Pair pair : Bargains.pairs(setup)) {
                End alone = end(start, pair);
                List<Terms> deals = feasible(start, pair, Math.max(LEAST, lab.games(DEALS)));
                long wins = lab.each(deals.size(), d -> end(With.agreement(start, deals.get(d)), pair)).stream()
                        .filter(e -> e.isBetterThan(alone))
                        .count();
                looked += deals.size();
                better += wins;
                pairs++;
                found += wins > 0 ? 1 : 0;
            }
            scenarios += found > before ? 1 : 0;
        }
        return new Finding(
                looked,
                "deals",
                "share of feasible deals that are better for all three",
                Effect.share(better, looked),
                scenarios == lab.played().size(),
                Text.of(
                        "%d of %d deals that both parliaments would carry are better for receiver, partner and migrants;"
                                + " there is one in %d of %d pairs and in %d of %d scenarios.",
                        better, looked, found, pairs, scenarios, lab.played().size()));
    }

    private static List<Terms> feasible(GameState start, Pair pair, int most) {
        GameSetup setup = start.setup();
        PackageSpace space =
                setup.analyst().space(pair.receiver().id(), pair.sender().id());
        Constituency receiver = GameEngine.home(start, pair.receiver().id());
        Constituency sender = GameEngine.home(start, pair.sender().id());
        List<Terms> deals = new ArrayList<>();
        for (int p = 0; p < space.size() && deals.size() < most; p++) {
            Terms terms = space.terms(p);
            if (carries(terms, receiver, start) && carries(terms, sender, start)) {
                deals.add(Bargains.terms(
                        space.first(), space.second(), terms.clauses(), setup.rounds(), Reciprocity.DIFFUSE));
            }
        }
        return deals;
    }

    private static boolean carries(Terms terms, Constituency home, GameState state) {
        Support support = Support.of(terms, home, state.setup().rules());
        return support.total() >= home.needed()
                && support.cost() <= state.seat(home.seat()).budget() / 2;
    }

    /** To the end by the clock: standing policies, promises kept. */
    private static End end(GameState from, Pair pair) {
        GameState state = from;
        while (!state.isOver()) {
            state = Situations.next(state);
        }
        return new End(
                national(state, pair.receiver().id()),
                national(state, pair.sender().id()),
                state.scoreboards().getLast().migrants());
    }

    private static double national(GameState state, String seat) {
        return state.seat(seat).history().stream()
                .filter(s -> s.round() > 0)
                .mapToDouble(SeatState.Stand::national)
                .average()
                .orElse(0);
    }
}
