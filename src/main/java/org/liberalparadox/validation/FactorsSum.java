package org.liberalparadox.validation;

import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;

/** P34: the four weights sum to one, and the score is what they weigh. */
final class FactorsSum implements Proposition {
    private static final double EXACT = 1e-9;

    /** National interest is kept in hundredths. */
    private static final double HUNDREDTH = 0.005 + EXACT;

    @Override
    public About about() {
        return new About(
                "P34",
                "Four weights sum to one, the score is their sum",
                "C09; F2",
                "In every round of every seat, do mood and interest sum to one, and is the national interest the"
                        + " interest-weighted sum of the tracks?",
                "--set model.mood.floor=0.1: other weights, the same sum");
    }

    @Override
    public Finding test(Lab lab) {
        long looked = 0;
        long wrong = 0;
        double worst = 0;
        for (String id : lab.played()) {
            for (GameState end : lab.league(id)) {
                for (SeatDefinition seat : lab.setup(id).scenario().seats()) {
                    for (SeatState.Stand stand : end.seat(seat.id()).history()) {
                        double off = Math.max(Math.abs(sum(stand.mood()) - 1), Math.abs(sum(seat.interest()) - 1));
                        double score =
                                Math.abs(stand.national() - seat.interest().dot(stand.tracks()));
                        looked++;
                        wrong += off > EXACT || score > HUNDREDTH ? 1 : 0;
                        worst = Math.max(worst, off);
                    }
                }
            }
        }
        return new Finding(
                looked,
                "seat-rounds",
                "seat-rounds where a sum is wrong",
                Effect.share(wrong, looked),
                wrong == 0 && looked > 0,
                Text.of(
                        "Of %d seat-rounds %d are wrong; the sum of the weights is off by %.1e at most.",
                        looked, wrong, worst));
    }

    private static double sum(Factors f) {
        return f.security() + f.culture() + f.economy() + f.rights();
    }
}
