package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.StageGame;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.simulation.StageGames;
import org.liberalparadox.validation.Bargains.Pair;

/** P05: the labour regime alone pays receivers negatively. */
final class LabourAlone implements Proposition {
    private static final List<String> LABOUR = List.of("labour-visas");
    /** Stake from which a state asks for work abroad. */
    private static final double ASKS = 0.5;

    private static final int LEVELS = 5;
    private static final int MIDDLE = 3;

    @Override
    public About about() {
        return new About(
                "P05",
                "Labour alone is a deadlock for receivers",
                "C25; H18; F6 deadlock, F8",
                "Would any receiver's parliament carry labour visas for a partner and nothing else, and would the"
                        + " partner's?",
                "--set issues.labour-visas.giver.appeal.economy=9: employers carry it and the claim fails");
    }

    @Override
    public String remark() {
        return "A first form took the shipped script and partners that do not ask for work abroad or lie "
                + "on no way to the receiver; there 31 of 33 partners would carry a deal. With the script, "
                + "in which a wave is welcomed first, the stage game of Sweden with Türkiye and with "
                + "Lebanon was no deadlock.";
    }

    @Override
    public Finding test(Lab lab) {
        long deals = 0;
        long pairs = 0;
        long failed = 0;
        long inside = 0;
        long deadlocks = 0;
        List<String> other = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (String id : lab.scenarios()) {
            GameSetup setup = lab.setup(id, "script=[]", "deck=[]");
            GameState state = Situations.until(setup, List.of(), 1, Phase.TALKS);
            for (Pair pair : Bargains.pairs(setup)) {
                if (pair.sender().stake(LABOUR.getFirst()) < ASKS) {
                    continue; // has that right already, or does not ask for it
                }
                boolean carried = false;
                for (int level = 1; level <= LEVELS; level++) {
                    List<Clause> deal = deal(setup, pair, level);
                    double margin = Bargains.margin(state, pair.receiver().id(), deal);
                    best = Math.max(best, margin);
                    deals++;
                    failed += margin < 0 ? 1 : 0;
                    carried |= Bargains.margin(state, pair.sender().id(), deal) >= 0;
                }
                StageGame game = atHome(state, pair, deal(setup, pair, MIDDLE));
                pairs++;
                inside += carried ? 1 : 0;
                if (game.structure() == StageGame.Structure.DEADLOCK) {
                    deadlocks++;
                } else {
                    other.add(pair.receiver().id() + "–" + pair.sender().id());
                }
            }
        }
        return new Finding(
                deals,
                "deals",
                "share of labour-only deals that fail with the receiver",
                Effect.exact((double) failed / deals),
                failed == deals && inside == pairs && deadlocks == pairs,
                Text.of(
                        "%d of %d labour-only deals fail in the receiver (the best misses by %.1f points); the partner"
                                + " would carry one in %d of %d pairs; %d of %d stage games are deadlocks%s.",
                        failed,
                        deals,
                        -best,
                        inside,
                        pairs,
                        deadlocks,
                        pairs,
                        other.isEmpty() ? "" : " (not " + String.join(", ", other) + ")"));
    }

    private static List<Clause> deal(GameSetup setup, Pair pair, int level) {
        return Bargains.promises(setup, pair.receiver().id(), pair.sender().id(), LABOUR, level);
    }

    private static StageGame atHome(GameState state, Pair pair, List<Clause> clauses) {
        return StageGames.atHome(
                state.setup().rules(),
                GameEngine.home(state, pair.receiver().id()),
                GameEngine.home(state, pair.sender().id()),
                clauses);
    }
}
