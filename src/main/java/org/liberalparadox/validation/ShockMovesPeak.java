package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.simulation.Injection;

/** P02: after a terror shock the openness a public likes best is a smaller one. */
final class ShockMovesPeak implements Proposition {
    private static final int SHOCK = 6;
    private static final int HOT = 2;

    @Override
    public About about() {
        return new About(
                "P02",
                "A shock moves the peak towards closure",
                "C06, C13; H18 Figure 3",
                "At which of six steps from shut to open is a receiver's government most popular in the years of a terror"
                        + " shock, and at which in the same years without one?",
                "--set crises.terror-shock.effect.tracks.security=-9: a heavier blow to security");
    }

    /** What elections are decided by, in the years of the shock: approval weighs the tracks with today's mood. */
    private static int peak(List<List<Sweep.Course>> steps) {
        return Sweep.peak(steps, course -> course.approval(SHOCK, SHOCK + HOT));
    }

    @Override
    public String remark() {
        return "Why it fails: in calm years the most popular step is already the shut end or next to it "
                + "in half of the receivers, and the card takes the same points of security and culture at "
                + "every step, so that only the turn of the mood moves the peak, by less than a step. What "
                + "holds instead: no peak moves towards openness. A first form asked for the step at which "
                + "the social contract stands highest, with a shock in round 2 and a move in every "
                + "receiver: over ten receivers the peak moved by -0.1 steps (-0.4 to 0.2). It now asks for "
                + "the step of highest approval in the years of the shock, with a mean move of one step and "
                + "none away from closure. That is another claim: fear moves what is popular, not what the "
                + "contract bears.";
    }

    @Override
    public Finding test(Lab lab) {
        int games = lab.games(Sweep.GAMES);
        List<Double> moves = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (String id : lab.played()) {
            for (SeatDefinition seat : Bargains.receivers(lab.setup(id))) {
                Injection shock = new Injection(SHOCK, "terror-shock", List.of(seat.id()));
                int calm = peak(Sweep.of(lab, id, seat, List.of(), games));
                int struck = peak(Sweep.of(lab, id, seat, List.of(shock), games));
                moves.add((double) calm - struck);
                told.add(Text.of("%s %d to %d", seat.id(), calm, struck));
            }
        }
        return new Finding(
                2L * Sweep.STEPS * games * moves.size(),
                "games",
                "steps towards closure the peak moves",
                Effect.mean(moves),
                moves.stream().mapToDouble(m -> m).average().orElse(0) >= 1
                        && moves.stream().allMatch(m -> m >= 0),
                "The best step, counted from 0 (shut) to 5 (open), goes from: " + String.join(", ", told) + ".");
    }
}
