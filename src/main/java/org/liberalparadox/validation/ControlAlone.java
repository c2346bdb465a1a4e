package org.liberalparadox.validation;

import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.validation.Bargains.Pair;

/** P07: nobody guards another's border for nothing. */
final class ControlAlone implements Proposition {
    private static final int LEVELS = 5;

    @Override
    public About about() {
        return new About(
                "P07",
                "Control-only deals fail in sending and transit states",
                "I09, C29; H24; F8",
                "Would the parliament of a state on the way carry exit control or readmission without anything in"
                        + " return?",
                "--set issues.border-control.giver.appeal.economy=9: guarding pays by itself and the claim fails");
    }

    @Override
    public Finding test(Lab lab) {
        long deals = 0;
        long failed = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (String id : lab.scenarios()) {
            GameSetup setup = lab.setup(id, "script=[]", "deck=[]");
            GameState state = Situations.until(setup, List.of(), 1, Phase.TALKS);
            for (Pair pair : Bargains.pairs(setup)) {
                for (List<String> control : List.of(
                        List.of("border-control"), List.of("readmission"), List.of("border-control", "readmission"))) {
                    for (int level = 1; level <= LEVELS; level++) {
                        List<Clause> deal = Bargains.promises(
                                setup, pair.sender().id(), pair.receiver().id(), control, level);
                        if (deal.size() == control.size()) {
                            double margin = Bargains.margin(state, pair.sender().id(), deal);
                            best = Math.max(best, margin);
                            deals++;
                            failed += margin < 0 ? 1 : 0;
                        }
                    }
                }
            }
        }
        return new Finding(
                deals,
                "deals",
                "share of control-only deals that fail with who would guard",
                Effect.exact(deals == 0 ? 0 : (double) failed / deals),
                deals > 0 && failed == deals,
                Text.of(
                        "%d of %d deals of exit control, readmission or both fail in the state that would do it; the"
                                + " best misses by %.1f points.",
                        failed, deals, -best));
    }
}
