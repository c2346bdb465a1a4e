package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.simulation.Situations;
import org.liberalparadox.simulation.With;
import org.liberalparadox.validation.Bargains.Pair;

/** P25: people who leave and come back do more for their country than none leaving or all leaving for good. */
final class BrainGain implements Proposition {
    private static final int MODERATE = 2;
    private static final int MOST = 5;

    @Override
    public About about() {
        return new About(
                "P25",
                "Brain gain needs return",
                "C32",
                "How does a sending state's economy stand at the end, by the clock, with moderate circular mobility, with"
                        + " nobody leaving, and with visas without limit or return?",
                "--set model.tracks.returnGain=0: those who come back bring nothing");
    }

    @Override
    public Finding test(Lab lab) {
        List<Double> overNone = new ArrayList<>();
        List<Double> overAll = new ArrayList<>();
        for (String id : lab.scenarios()) {
            GameSetup setup = lab.setup(id, "script=[]", "deck=[]");
            GameState start = Situations.until(setup, List.of(), 1, Phase.POLICY);
            for (Pair pair : Bargains.pairs(setup)) {
                if (pair.sender().labourSupply() == 0) {
                    continue;
                }
                double circular = economy(start, pair, "circular-mobility", MODERATE);
                overNone.add(circular - economy(start, pair, "", 0));
                overAll.add(circular - economy(start, pair, "labour-visas", MOST));
            }
        }
        Effect none = Effect.mean(overNone);
        Effect all = Effect.mean(overAll);
        return new Finding(
                overNone.size(),
                "pairs",
                "points of economy more with circular mobility than with nobody leaving",
                none,
                none.isAbove(0) && all.isAbove(0),
                Text.of(
                        "Circular mobility leaves the sender's economy %+.2f points (%+.2f to %+.2f) above nobody leaving"
                                + " and %+.2f points (%+.2f to %+.2f) above visas without limit or return.",
                        none.value(), none.low(), none.high(), all.value(), all.low(), all.high()));
    }

    private static double economy(GameState start, Pair pair, String issue, int level) {
        List<Clause> clauses = level == 0
                ? List.of()
                : Bargains.promises(
                        start.setup(), pair.receiver().id(), pair.sender().id(), List.of(issue), level);
        GameState state = clauses.isEmpty()
                ? start
                : With.agreement(
                        start,
                        Bargains.terms(
                                pair.receiver().id(),
                                pair.sender().id(),
                                clauses,
                                start.setup().rounds(),
                                Reciprocity.DIFFUSE));
        while (!state.isOver()) {
            state = Situations.next(state);
        }
        List<SeatState.Stand> history = state.seat(pair.sender().id()).history();
        return history.getLast().tracks().economy();
    }
}
