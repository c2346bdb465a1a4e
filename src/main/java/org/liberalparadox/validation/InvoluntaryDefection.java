package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Vote;

/** P20: parliaments refuse what governments signed near the edge of the win-set, never deep inside. */
final class InvoluntaryDefection implements Proposition {
    private static final int BINS = 4;

    /** Of fewer votes a share says little: they are counted with those of the next step. */
    private static final int FEW = 30;

    @Override
    public About about() {
        return new About(
                "P20",
                "Involuntary defection is an event of its own",
                "X03, C14; Putnam 1988, Iida 1996; F1",
                "Does the share of signed packages that a parliament refuses fall with the margin of support, to none"
                        + " where the margin exceeds what a day can change?",
                "--set model.ratification.swing=3: days change more, and deeper packages fail");
    }

    @Override
    public String remark() {
        return "Each step was compared at first however few its votes were. When bots began to change charters that form failed: "
                + "18 % of 11 votes just below the line were refused, 22 % of 170 just above. Since then a step with fewer "
                + "than " + FEW + " votes is counted with the next.";
    }

    @Override
    public Finding test(Lab lab) {
        int[] votes = new int[BINS + 1];
        int[] refused = new int[BINS + 1];
        for (String id : lab.played()) {
            double swing = lab.setup(id).rules().model().ratification().swing();
            for (GameState end : lab.league(id)) {
                for (Vote vote : end.votes()) {
                    int bin = bin((vote.support() - vote.needed()) / swing);
                    votes[bin]++;
                    refused[bin] += vote.carried() ? 0 : 1;
                }
            }
        }
        boolean falls = votes[BINS] > 0 && refused[BINS] == 0;
        List<String> shares = new ArrayList<>();
        double last = 1;
        int asked = 0;
        int no = 0;
        for (int b = 0; b <= BINS; b++) {
            shares.add(votes[b] == 0 ? "–" : Text.of("%.0f %% of %d", 100.0 * refused[b] / votes[b], votes[b]));
            // what no day can change stands by itself
            boolean alone = b == BINS;
            asked = alone ? votes[b] : asked + votes[b];
            no = alone ? refused[b] : no + refused[b];
            if (asked >= FEW || alone && asked > 0) {
                double share = (double) no / asked;
                falls &= share <= last;
                last = share;
                asked = 0;
                no = 0;
            }
        }
        long all = 0;
        long against = 0;
        for (int b = 0; b <= BINS; b++) {
            all += votes[b];
            against += refused[b];
        }
        return new Finding(
                all,
                "votes",
                "share of signed packages refused at home",
                Effect.share(against, all),
                falls && against > 0,
                Text.of(
                        "Refused by margin, in swings of the day (−1 to −½, to 0, to ½, to 1, above 1): %s.",
                        String.join("; ", shares)));
    }

    /** Below −1 nothing is signed by a bot that can count; such votes join the first bin. */
    private static int bin(double margin) {
        return Math.clamp((int) Math.floor(2 * margin) + 2, 0, BINS);
    }
}
