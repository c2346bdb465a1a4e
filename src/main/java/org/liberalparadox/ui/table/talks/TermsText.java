package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** A package in a sentence: who gives what at which level, and on which terms. */
public final class TermsText {
    private TermsText() {}

    /** "Türkiye gives border control 3. We give visa-free travel 5." */
    static Paragraph gives(Terms terms, Desk desk) {
        return gives(terms, desk.names(), desk.me());
    }

    /** "Türkiye gives border control 3. Germany gives visa-free travel 5." */
    public static Paragraph gives(Terms terms, Names names) {
        return gives(terms, names, null);
    }

    private static Paragraph gives(Terms terms, Names names, @Nullable String me) {
        Paragraph text = p("gives", new Span());
        text.removeAll();
        List<String> givers = new ArrayList<>();
        terms.clauses().stream().map(Clause::giver).distinct().forEach(givers::add);
        givers.sort((a, b) -> Boolean.compare(a.equals(me), b.equals(me)));
        for (String giver : givers) {
            String who =
                    giver.equals(me) ? Words.t("talks.weGiveSentence") : Words.t("talks.seatGives", names.place(giver));
            text.add(new Span(who + " "));
            List<Clause> clauses = terms.clauses().stream()
                    .filter(c -> c.giver().equals(giver))
                    .toList();
            for (int i = 0; i < clauses.size(); i++) {
                Clause c = clauses.get(i);
                text.add(bold(names.issueInSentence(c.issue())), new Span(" " + c.level()));
                if (terms.parties().size() > 2) {
                    text.add(new Span(" " + Words.t("talks.toSeat", names.place(c.beneficiary()))));
                }
                text.add(new Span(i == clauses.size() - 1 ? ". " : ", "));
            }
        }
        Treaty treaty = terms.treaty();
        if (treaty != null) {
            String key = treaty.founds() ? "charter.founds" : "charter.joins";
            String name = treaty.founds() ? treaty.name() : names.any(String.valueOf(treaty.regime()));
            text.add(new Span(Words.t(key, name, norms(treaty))));
        }
        return text;
    }

    private static String norms(Treaty treaty) {
        return Words.and(treaty.norms().stream()
                .map(n -> Names.lowerFirst(Words.t("norm." + n))
                        + (n == Norm.COMMON_AGENCY ? " " + Words.t("charter.effort.at", treaty.effort()) : ""))
                .toList());
    }

    /** "Bilateral, 3 rounds, watched by UNHCR, specific reciprocity". */
    static String small(Terms terms) {
        return Words.t(
                "talks.small",
                Names.form(terms.form()),
                terms.duration(),
                terms.monitor() == Monitor.NONE
                        ? Words.t("talks.unwatched")
                        : Words.t("talks.watched", Names.monitor(terms.monitor())),
                Names.lowerFirst(Names.reciprocity(terms.reciprocity())));
    }
}
