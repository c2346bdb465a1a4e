package org.liberalparadox.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.rules.InvalidRules;

/** Findings as docs/validation.md shows them. The same rules and size give the same bytes. */
public final class Report {
    private static final int PROPOSITIONS = 36;

    private Report() {}

    /** The page: how it was made, a table, and a paragraph for each experiment. */
    public static String of(Lab lab, List<Proposition> run, List<Finding> findings) throws InvalidRules {
        StringBuilder page = new StringBuilder(head(lab));
        page.append("| # | claim | n | effect | 95 % interval | verdict |\n|---|---|---|---|---|---|\n");
        for (int i = 0; i < run.size(); i++) {
            page.append(row(run.get(i).about(), findings.get(i)));
        }
        page.append(missing(run));
        for (int i = 0; i < run.size(); i++) {
            page.append(paragraph(run.get(i), findings.get(i)));
        }
        return page.toString();
    }

    private static String head(Lab lab) throws InvalidRules {
        String set = lab.settings().isEmpty() ? "" : ", with `--set " + String.join(" --set ", lab.settings()) + "`";
        return """
                # Validation

                What the sources claim, as experiments on the shipped scenarios with the real engine, model and bots. The page is
                written by one command; do not edit it by hand:

                ```
                java -jar target/liberal-paradox.jar analyse propositions --out docs/validation.md
                ```

                `--only P05,P07` runs some of them, `--size 0.1` plays a tenth of the games, `--set PATH=VALUE` or
                `--set SCENARIO:PATH=VALUE` changes an assumption. The same rules, size and seed write the same bytes.

                Rules `%s`%s, scenarios %s, size %s, first seed %d. Intervals: Wilson for shares, 2,000 seeded resamples for
                means; both ends are the effect where nothing was drawn by lot. The intervals are for each claim by itself: among
                so many some would miss by chance. Several criteria were changed after a first look at the result; the paragraph
                of the claim says so, and what the earlier form found.

                """.formatted(
                        lab.fingerprint(), set, String.join(", ", lab.scenarios()), number(lab.size()), lab.seed());
    }

    /** What was found, as a row of the table. */
    public static String row(About about, Finding f) {
        return Text.of(
                "| %s | %s | %,d %s | %s: %s | %s | %s |\n",
                about.id(),
                about.claim(),
                f.n(),
                f.unit(),
                f.measure(),
                number(f.effect().value()),
                interval(f.effect()),
                f.holds() ? "holds" : "**fails**");
    }

    private static String missing(List<Proposition> run) {
        SortedMap<String, Boolean> found = new TreeMap<>();
        for (int p = 1; p <= PROPOSITIONS; p++) {
            found.put(Text.of("P%02d", p), false);
        }
        run.forEach(p -> found.put(p.about().id(), true));
        List<String> none = new ArrayList<>();
        found.forEach((id, there) -> {
            if (!there) {
                none.add(id);
            }
        });
        return none.isEmpty() ? "\n" : "\nNot in this run: " + String.join(", ", none) + ".\n\n";
    }

    /** What was asked, what was found and how to change it. */
    public static String paragraph(Proposition proposition, Finding f) {
        About about = proposition.about();
        String remark = proposition.remark().isEmpty() ? "" : "\n\n" + proposition.remark();
        return "## " + about.id() + " " + about.claim() + "\n\n"
                + "*" + about.question() + "* (" + about.source() + ")\n\n"
                + (f.holds() ? "Holds. " : "Fails. ") + f.sentence() + remark + "\n\n"
                + "Change an assumption: `" + option(about.change()) + "`" + consequence(about.change()) + "\n\n";
    }

    private static String option(String change) {
        int colon = change.indexOf(": ");
        return colon < 0 ? change : change.substring(0, colon);
    }

    private static String consequence(String change) {
        int colon = change.indexOf(": ");
        return colon < 0 ? "." : ", " + change.substring(colon + 2) + ".";
    }

    private static String interval(Effect e) {
        return e.low() == e.high() ? "exact" : number(e.low()) + " to " + number(e.high());
    }

    private static String number(double x) {
        double size = Math.abs(x);
        String text = size >= 100 ? Text.of("%,.0f", x) : size >= 10 ? Text.of("%.1f", x) : Text.of("%.3f", x);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
