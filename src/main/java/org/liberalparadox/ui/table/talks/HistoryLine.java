package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.projection.Versions;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.LateDetails;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** From version to version: who changed what on the way to this text. */
final class HistoryLine extends LateDetails {

    /** @param versions two or more */
    HistoryLine(Desk desk, List<Versions.Version> versions) {
        super(Words.t("history.title", versions.size()), () -> new Told(desk).list(versions));
        addClassName("history");
    }

    /** The versions in words, the newest first. */
    private record Told(Desk desk) {
        OrderedList list(List<Versions.Version> versions) {
            OrderedList list = new OrderedList();
            for (Versions.Version version : versions.reversed()) {
                list.add(item(version));
            }
            return list;
        }

        private ListItem item(Versions.Version version) {
            Paragraph head = p(
                    "k",
                    new Span(Words.t("history.version", version.number())),
                    Marks.seat(desk.seat(version.talk().proposer())),
                    span("muted", Words.t("history.round", version.talk().round())));
            ListItem item = new ListItem(head);
            if (version.number() == 1) {
                item.add(TermsText.gives(version.talk().terms(), desk));
                item.add(p("note", TermsText.small(version.talk().terms())));
                return item;
            }
            UnorderedList changes = styled("changes", new UnorderedList());
            version.changes().forEach(change -> changes.add(new ListItem(say(change))));
            if (version.changes().isEmpty()) {
                changes.add(new ListItem(Words.t("history.same")));
            }
            item.add(changes);
            return item;
        }

        private String say(Versions.Change change) {
            return switch (change) {
                case Versions.Change.Added added ->
                    Words.t(
                            "history.added",
                            promise(added.clause()),
                            String.valueOf(added.clause().level()));
                case Versions.Change.Dropped dropped ->
                    Words.t(
                            "history.dropped",
                            promise(dropped.clause()),
                            String.valueOf(dropped.clause().level()));
                case Versions.Change.Level level ->
                    Words.t(
                            level.clause().level() > level.before() ? "history.raised" : "history.lowered",
                            promise(level.clause()),
                            String.valueOf(level.before()),
                            String.valueOf(level.clause().level()));
                case Versions.Change.Joined joined ->
                    Words.t("history.joined", desk.names().place(joined.seat()));
                case Versions.Change.Left left ->
                    Words.t("history.left", desk.names().place(left.seat()));
                case Versions.Change.Term term -> term(term);
            };
        }

        private String promise(Clause clause) {
            return Words.t(
                    "history.promise",
                    desk.names().place(clause.giver()),
                    desk.names().issueInSentence(clause.issue()),
                    desk.names().place(clause.beneficiary()));
        }

        private static String term(Versions.Change.Term term) {
            String key = "history." + term.kind();
            return switch (term.kind()) {
                case FORM ->
                    Words.t(
                            key,
                            inSentence(Names.form(Form.valueOf(term.before()))),
                            inSentence(Names.form(Form.valueOf(term.now()))));
                case MONITOR ->
                    Words.t(
                            key,
                            Names.monitor(Monitor.valueOf(term.before())),
                            Names.monitor(Monitor.valueOf(term.now())));
                case RECIPROCITY ->
                    Words.t(
                            key,
                            inSentence(Names.reciprocity(Reciprocity.valueOf(term.before()))),
                            inSentence(Names.reciprocity(Reciprocity.valueOf(term.now()))));
                case DURATION -> Words.t(key, term.before(), term.now());
                case CHARTER -> term.now().isEmpty() ? Words.t("history.noCharter") : Words.t(key, term.now());
            };
        }

        private static String inSentence(String name) {
            return Names.lowerFirst(name);
        }
    }
}
