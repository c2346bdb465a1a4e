package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.simulation.Injection;

/** P02: after a terror shock the openness a social contract bears best is a smaller one. */
final class ShockMovesPeak implements Proposition {
    private static final int SHOCK = 6;
    private static final int HOT = 2;

    @Override
    public About about() {
        return new About(
                "P02",
                "A shock moves the peak towards closure",
                "C06, C13; H18 Figure 3",
                "At which of six steps from shut to open does a receiver's social contract stand highest, without and"
                        + " with a terror shock in round 2?",
                "--set crises.terror-shock.effect.tracks.security=-9: a heavier blow to security");
    }

    /** What elections are decided by, in the years of the shock: approval weighs the tracks with today's mood. */
    private static int peak(List<List<Sweep.Course>> steps) {
        return Sweep.peak(steps, course -> course.approval(SHOCK, SHOCK + HOT));
    }

    @Override
    public String remark() {
        return "The shock takes some two points and a half from the closure side and one step of policy "
                + "moves the two sides by more than ten; the mood, where the shock is large, has no part in "
                + "the contract. Stronger levers alone (see P01) do not help. Judging closure by 20 points "
                + "more, and openness by 20 less, for each unit of mood that turns to security and culture "
                + "moved the peak a step in two of three receivers in a trial outside the engine.";
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
