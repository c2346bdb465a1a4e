package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Presence;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Rows;
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
    private final Rows<Item> rows = new Rows<>(items);
    private final NativeButton older;
    private final Paragraph none = p("quiet", Words.t("news.none"));
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
        older = button("link", Words.t("news.older"), () -> {
            all = true;
            show(desk.view());
        });
        items.add(older, none);
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
    private record Dated(int round, Phase phase, double weight, Item item) {}

    /**
     * What one item shows.
     *
     * @param again how many of the same came before it
     */
    private record Item(
            SeatView.@Nullable News news, @Nullable Note note, boolean lead, int again) {}

    @Override
    public void show(SeatView view) {
        neglect.show(view.world().meters());
        writing.show(view);
        said.show(view);
        if (!seen.isNew(view.news(), view.notes(), all)) {
            return;
        }
        List<Dated> dated = dated(view);
        int shown = all ? dated.size() : Math.min(SHOWN, dated.size());
        rows.show(dated.subList(0, shown).stream().map(Dated::item).toList(), this::draw);
        count.setText(dated.isEmpty() ? "" : Words.t("news.count", shown, dated.size()));
        older.setVisible(shown < dated.size());
        none.setVisible(dated.isEmpty());
    }

    private Component draw(Item item) {
        return item.news() != null
                ? new NewsItem(desk, item.news(), item.lead())
                : new NoteItem(desk, Objects.requireNonNull(item.note()));
    }

    /** The newest first. */
    private static List<Dated> dated(SeatView view) {
        List<Dated> dated = new ArrayList<>();
        Map<SeatView.News, Integer> told = new HashMap<>();
        for (SeatView.News news : view.news()) {
            Item item = new Item(news, null, dated.isEmpty(), told.merge(news, 1, Integer::sum));
            dated.add(new Dated(news.round(), news.phase(), news.weight(), item));
        }
        for (Note note : view.notes()) {
            dated.add(new Dated(note.round(), note.phase(), note.id() / 1e6, new Item(null, note, false, 0)));
        }
        dated.sort(Comparator.comparingInt(Dated::round)
                .thenComparing(Dated::phase)
                .thenComparingDouble(Dated::weight)
                .reversed());
        return dated;
    }
}
