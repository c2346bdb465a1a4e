package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.validation.Sweep.Course;

/** P01: a state too open and a state too closed both break their social contract. */
final class BothExtremes implements Proposition {
    @Override
    public About about() {
        return new About(
                "P01",
                "The paradox punishes both extremes",
                "C06, C07; Hollifield 1992, H18",
                "How often does a liberal receiver's social contract survive the game when its policy is held at one of"
                        + " six steps from shut to open, and bots play everything else?",
                "--set model.contract.fall=50: a contract that breaks sooner");
    }

    @Override
    public String remark() {
        return "A first form played each scenario at its own length of four to eight years and found no "
                + "contract broken at any step, in 360 games; games last twelve years since.";
    }

    @Override
    public Finding test(Lab lab) {
        int games = lab.games(Sweep.GAMES);
        List<List<Course>> all = new ArrayList<>();
        for (int k = 0; k < Sweep.STEPS; k++) {
            all.add(new ArrayList<>());
        }
        int peaksInside = 0;
        int receivers = 0;
        for (String id : lab.played()) {
            for (SeatDefinition seat : Bargains.receivers(lab.setup(id))) {
                List<List<Course>> steps = Sweep.of(lab, id, seat, List.of(), games);
                int peak = Sweep.peak(steps);
                peaksInside += peak > 0 && peak < Sweep.STEPS - 1 ? 1 : 0;
                receivers++;
                for (int k = 0; k < Sweep.STEPS; k++) {
                    all.get(k).addAll(steps.get(k));
                }
            }
        }
        List<Double> survival = all.stream().map(BothExtremes::survival).toList();
        double best = survival.stream().mapToDouble(x -> x).max().orElse(0);
        List<Course> ends = new ArrayList<>(all.getFirst());
        ends.addAll(all.getLast());
        return new Finding(
                all.stream().mapToLong(List::size).sum(),
                "games",
                "share of contracts that survive at the two extremes",
                Effect.share(ends.stream().filter(Course::survived).count(), ends.size()),
                peaksSingly(survival) && survival.getFirst() < best / 2 && survival.getLast() < best / 2,
                Text.of(
                        "Survival from shut to open: %s; mean contract: %s. The mean contract peaks inside in %d of %d"
                                + " receivers.",
                        survival.stream().map(s -> Text.of("%.2f", s)).collect(Collectors.joining(", ")),
                        all.stream()
                                .map(s -> Text.of("%.1f", Sweep.contract(s)))
                                .collect(Collectors.joining(", ")),
                        peaksInside,
                        receivers));
    }

    private static double survival(List<Course> games) {
        return (double) games.stream().filter(Course::survived).count() / Math.max(1, games.size());
    }

    /** Up, then down, never up again. */
    private static boolean peaksSingly(List<Double> steps) {
        boolean falling = false;
        for (int k = 1; k < steps.size(); k++) {
            double change = steps.get(k) - steps.get(k - 1);
            if (change < 0) {
                falling = true;
            } else if (change > 0 && falling) {
                return false;
            }
        }
        return true;
    }
}
