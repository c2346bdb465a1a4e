package org.liberalparadox.ui.reckoning;

import java.util.List;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.ui.text.Args;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** The one sentence a round is remembered by: the gravest of its steps' headlines. */
final class Finding {
    private static final List<String> BY_WEIGHT = List.of(
            "fell-legitimacy",
            "fell-sovereignty",
            "regimes-collapsed",
            "left",
            "word-some",
            "election-lost",
            "people-more",
            "people-fewer",
            "word-all",
            "people-none",
            "people");

    private Finding() {}

    static String of(Reckoning reckoning, Names names) {
        for (String key : BY_WEIGHT) {
            for (Reckoning.Step step : reckoning.steps()) {
                if (step.key().equals(key)) {
                    return Words.t("reckoning.finding." + key, Args.readable(step.args(), names));
                }
            }
        }
        return Words.t("reckoning.finding.people");
    }
}
