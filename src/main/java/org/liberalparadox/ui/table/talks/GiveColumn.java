package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Words;

/** What one side gives: its promises with the button for another. */
final class GiveColumn extends Section {
    private final Desk desk;
    private final boolean first;
    private final BiConsumer<Clause, Integer> onLevel;
    private final Consumer<Clause> onRemove;
    private final UnorderedList rows = new UnorderedList();
    private final List<ClauseRow> shown = new ArrayList<>();
    private final Span giver = new Span();
    private final Span receivers = new Span();
    private final Paragraph empty = p("quiet", "");
    private final Span foot = new Span();
    private final NativeButton more;
    private String receiving = "";

    GiveColumn(
            Desk desk, boolean first, Runnable onAdd, BiConsumer<Clause, Integer> onLevel, Consumer<Clause> onRemove) {
        this.desk = desk;
        this.first = first;
        this.onLevel = onLevel;
        this.onRemove = onRemove;
        addClassName(first ? "we" : "they");
        H3 title = new H3();
        title.add(giver, receivers);
        Dom.labels(title, first ? "we-give" : "they-give", this);
        more = button("btn sm adder", Words.t("talks.addClause"), onAdd);
        more.getElement().setAttribute("aria-describedby", first ? "we-give" : "they-give");
        add(title, rows, empty, div("addrow", more, foot));
    }

    void show(BidDraft draft) {
        Sides sides = new Sides(desk, draft);
        List<Clause> mine = sides.clauses(first);
        giver.setText(sides.title(first));
        empty.setText(sides.nothing(first));
        boolean among = draft.parties().size() > 2;
        if (!sameRows(mine, among)) {
            shown.clear();
            rows.removeAll();
            for (Clause clause : mine) {
                ClauseRow row = new ClauseRow(desk, clause, among, onLevel, onRemove);
                shown.add(row);
                rows.add(row);
            }
        } else {
            for (int i = 0; i < mine.size(); i++) {
                shown.get(i).show(mine.get(i));
            }
        }
        empty.setVisible(mine.isEmpty());
        more.setVisible(draft.parties().size() > 1);
        showReceivers(draft.parties().size() == 2 ? sides.seats(!first) : List.of());
    }

    void foot(String text) {
        foot.setText(text);
    }

    /** Between two there is one who gets; among more every row says who. */
    private void showReceivers(List<String> to) {
        String now = String.join(",", to);
        if (!now.equals(receiving)) {
            receiving = now;
            receivers.removeAll();
            if (!to.isEmpty()) {
                receivers.add(span("muted", Words.t("talks.to")));
                to.forEach(s -> receivers.add(Marks.seat(desk.seat(s))));
            }
        }
    }

    /** Only a level moved: the rows stay, and with them the focus. */
    private boolean sameRows(List<Clause> now, boolean among) {
        if (now.size() != shown.size() || among != hasClassName("among")) {
            setClassName("among", among);
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            Clause before = shown.get(i).clause();
            Clause c = now.get(i);
            if (!before.giver().equals(c.giver())
                    || !before.beneficiary().equals(c.beneficiary())
                    || !before.issue().equals(c.issue())) {
                return false;
            }
        }
        return true;
    }
}
