package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Presence;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.table.shell.WritingLine;
import org.liberalparadox.ui.text.Words;

/** News and notes, newest first, set like a newspaper's column. */
public final class NewsColumn extends Aside implements Part {
    private static final int SHOWN = 8;

    private final Desk desk;
    private final Seen seen = new Seen();
    private final Span count = styled("note", new Span());
    private final Div items = new Div();
    private final Neglect neglect = new Neglect();
    private final WritingLine writing;
    private final NoteDraft draft;
    private final FromTheFacilitator said;
    private boolean all;

    public NewsColumn(Desk desk) {
        this.desk = desk;
        writing = new WritingLine(desk, Presence.Activity.NOTE);
        draft = new NoteDraft(desk);
        said = new FromTheFacilitator(desk);
        addClassName("news");
        getElement().setAttribute("tabindex", "0");
        H2 title = styled("head", new H2());
        title.add(new Text(Words.t("news.title")), count);
        Dom.labels(title, "news-title", this);
        add(
                title,
                button("btn sm write-note", Words.t("news.write"), () -> NoteDialog.open(desk, null)),
                writing,
                draft,
                said,
                items,
                neglect);
    }

    /** A news item or a note, with the moment it belongs to. */
    private record Dated(int round, Phase phase, double weight, Component item) {}

    @Override
    public void show(SeatView view) {
        neglect.show(view.world().meters());
        writing.show(view);
        said.show(view);
        if (!seen.isNew(view.news(), view.notes(), all)) {
            return;
        }
        List<Dated> dated = new ArrayList<>();
        boolean lead = true;
        for (SeatView.News news : view.news()) {
            dated.add(new Dated(news.round(), news.phase(), news.weight(), new NewsItem(desk, news, lead)));
            lead = false;
        }
        for (Note note : view.notes()) {
            dated.add(new Dated(note.round(), note.phase(), note.id() / 1e6, new NoteItem(desk, note)));
        }
        dated.sort(Comparator.comparingInt(Dated::round)
                .thenComparing(Dated::phase)
                .thenComparingDouble(Dated::weight)
                .reversed());
        items.removeAll();
        int shown = all ? dated.size() : Math.min(SHOWN, dated.size());
        dated.subList(0, shown).forEach(d -> items.add(d.item()));
        count.setText(dated.isEmpty() ? "" : Words.t("news.count", shown, dated.size()));
        if (shown < dated.size()) {
            items.add(button("link", Words.t("news.older"), () -> {
                all = true;
                show(desk.view());
            }));
        }
        if (dated.isEmpty()) {
            items.add(p("quiet", Words.t("news.none")));
        }
    }
}
