package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.projection.FacilitatorView;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** Promises in force and their true record: kept, broken in secret, broken and seen. */
final class PromisesPanel extends Section implements ConsoleView.Panel {
    private final Console console;
    private final Seen seen = new Seen();
    private final UnorderedList list = styled("rows", new UnorderedList());
    private final Div none = div("quiet", p("", Words.t("console.promises.none")));

    PromisesPanel(Console console) {
        this.console = console;
        add(
                div("sec", new H2(Words.t("console.promises")), span("note", Words.t("console.promises.true"))),
                none,
                list);
    }

    @Override
    public void show(Console.Now now) {
        if (!seen.isNew(now.game().promises())) {
            return;
        }
        list.removeAll();
        none.setVisible(now.game().promises().isEmpty());
        for (FacilitatorView.Promise promise : now.game().promises()) {
            Div record = div("record");
            for (Obligation.Entry entry : promise.record()) {
                record.add(span(entry.honoured() ? "kept" : "bad", Words.t(word(entry), entry.round())));
            }
            if (promise.record().isEmpty()) {
                record.add(span("note", Words.t("console.promises.new")));
            }
            list.add(new ListItem(
                    SeatMark.of(Marks.of(
                            console.access().scenario().seat(promise.clause().giver()))),
                    div(
                            "",
                            span(
                                    "name",
                                    Words.t(
                                            "console.promise",
                                            console.names()
                                                    .issue(promise.clause().issue()),
                                            promise.clause().level())),
                            span("note", Words.t("console.promise.to", console.seats(promise.beneficiaries())))),
                    record));
        }
    }

    private static String word(Obligation.Entry entry) {
        if (entry.honoured()) {
            return entry.detected() ? "console.entry.misread" : "console.entry.kept";
        }
        return entry.detected() ? "console.entry.seen" : "console.entry.secret";
    }
}
