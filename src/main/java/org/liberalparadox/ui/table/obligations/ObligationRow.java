package org.liberalparadox.ui.table.obligations;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** One promise: who owes what to whom, round by round ■ kept ✕ broken, until when, and who watches. */
final class ObligationRow extends Article {

    ObligationRow(Desk desk, SeatView.Promise promise, SeatView view) {
        addClassName("obligation");
        boolean mine = promise.giver().equals(desk.me());
        Paragraph head = p("k", bold(desk.names().issue(promise.issue()) + " " + promise.level()));
        if (!mine) {
            head.add(span("muted", Words.t("obligations.from")), Marks.seat(desk.seat(promise.giver())));
        }
        if (mine || !promise.beneficiaries().contains(desk.me())) {
            head.add(span("muted", Words.t("talks.to")));
            promise.beneficiaries().forEach(s -> head.add(Marks.seat(desk.seat(s))));
        }
        add(head, strip(promise, view), p("note", small(promise, desk)));
        boolean misread = promise.record().stream().anyMatch(Obligation.Entry::misread);
        if (misread) {
            add(p("misread", Words.t("obligations.believes", desk.names().places(promise.beneficiaries()))));
        }
    }

    private static Span strip(SeatView.Promise promise, SeatView view) {
        Span strip = span("strip", "");
        strip.getElement().setAttribute("role", "list").setAttribute("aria-label", Words.t("obligations.record"));
        int last = Math.min(view.rounds(), promise.until());
        for (int round = promise.since(); round <= last; round++) {
            int r = round;
            Optional<Obligation.Entry> entry =
                    promise.record().stream().filter(e -> e.round() == r).findFirst();
            String kind = entry.map(
                            e -> e.misread() ? "misread" : e.honoured() ? "kept" : e.detected() ? "broken" : "missed")
                    .orElse("open");
            Span mark = span(
                    "w " + kind,
                    switch (kind) {
                        case "kept" -> "■";
                        case "misread" -> "◧";
                        case "broken", "missed" -> "✕";
                        default -> "·";
                    });
            String words = Words.t("obligations." + kind, round);
            mark.getElement().setAttribute("role", "listitem").setAttribute("title", words);
            mark.getElement().setAttribute("aria-label", words);
            strip.add(mark);
        }
        return strip;
    }

    private static String small(SeatView.Promise promise, Desk desk) {
        String watched = promise.monitor() == Monitor.NONE
                ? Words.t("talks.unwatched")
                : Words.t("talks.watched", Names.monitor(promise.monitor()));
        String status =
                promise.status() == Obligation.Status.IN_FORCE ? "" : Words.t("promise." + promise.status()) + " · ";
        return status
                + Words.t(
                        "obligations.small",
                        promise.since(),
                        promise.until(),
                        Names.lowerFirst(Names.form(promise.form())),
                        watched,
                        Names.lowerFirst(Names.reciprocity(promise.reciprocity())));
    }
}
