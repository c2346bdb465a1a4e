package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Vote;

/** P20: parliaments refuse what governments signed near the edge of the win-set, never deep inside. */
final class InvoluntaryDefection implements Proposition {
    private static final int BINS = 4;

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
        for (int b = 0; b <= BINS; b++) {
            double share = votes[b] == 0 ? last : (double) refused[b] / votes[b];
            falls &= share <= last;
            last = share;
            shares.add(votes[b] == 0 ? "–" : Text.of("%.0f %% of %d", 100 * share, votes[b]));
        }
        long all = 0;
        long no = 0;
        for (int b = 0; b <= BINS; b++) {
            all += votes[b];
            no += refused[b];
        }
        return new Finding(
                all,
                "votes",
                "share of signed packages refused at home",
                Effect.share(no, all),
                falls && no > 0,
                Text.of(
                        "Refused by margin, in swings of the day (−1 to −½, to 0, to ½, to 1, above 1): %s.",
                        String.join("; ", shares)));
    }

    /** Below −1 nothing is signed by a bot that can count; such votes join the first bin. */
    private static int bin(double margin) {
        return Math.clamp((int) Math.floor(2 * margin) + 2, 0, BINS);
    }
}
