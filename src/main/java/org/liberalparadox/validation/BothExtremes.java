package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.validation.Sweep.Step;

/** P01: a state too open and a state too closed both break their social contract. */
final class BothExtremes implements Proposition {
    private static final int GAMES = 60;

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
    public Finding test(Lab lab) {
        int games = lab.games(GAMES);
        List<Step> all = new ArrayList<>();
        int peaksInside = 0;
        int receivers = 0;
        for (GameSetup setup : lab.setups()) {
            for (SeatDefinition seat : Bargains.receivers(setup)) {
                List<Step> steps = Sweep.of(lab, setup.scenario().id(), seat, List.of(), games);
                int peak = Sweep.peak(steps);
                peaksInside += peak > 0 && peak < Sweep.STEPS - 1 ? 1 : 0;
                receivers++;
                for (int k = 0; k < Sweep.STEPS; k++) {
                    if (receivers == 1) {
                        all.add(steps.get(k));
                    } else {
                        all.set(k, all.get(k).plus(steps.get(k)));
                    }
                }
            }
        }
        double best = all.stream().mapToDouble(Step::survival).max().orElse(0);
        Step shut = all.getFirst();
        Step open = all.getLast();
        boolean holds = peaksSingly(all) && shut.survival() < best / 2 && open.survival() < best / 2;
        return new Finding(
                all.stream().mapToLong(Step::games).sum(),
                "games",
                "share of contracts that survive at the two extremes",
                Effect.share(shut.survived() + open.survived(), shut.games() + open.games()),
                holds,
                Text.of(
                        "Survival from shut to open: %s; mean contract: %s. The mean contract peaks inside in %d of %d"
                                + " receivers.",
                        all.stream().map(s -> Text.of("%.2f", s.survival())).collect(Collectors.joining(", ")),
                        all.stream().map(s -> Text.of("%.1f", s.contract())).collect(Collectors.joining(", ")),
                        peaksInside,
                        receivers));
    }

    /** Up, then down, never up again. */
    private static boolean peaksSingly(List<Step> steps) {
        boolean falling = false;
        for (int k = 1; k < steps.size(); k++) {
            double change = steps.get(k).survival() - steps.get(k - 1).survival();
            if (change < 0) {
                falling = true;
            } else if (change > 0 && falling) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return about().id() + " " + about().claim();
    }
}
