package org.liberalparadox.ui.table.world;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;
import static org.liberalparadox.ui.table.Dom.width;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.state.Scoreboard;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** Three scoreboards, always side by side: nobody wins alone. */
final class Scoreboards extends Section implements Part {
    private static final double BOARD = 120;

    private final Desk desk;
    private final Seen seen = new Seen();

    Scoreboards(Desk desk) {
        this.desk = desk;
        addClassName("scores");
        getElement().setAttribute("aria-label", Words.t("world.scores"));
    }

    @Override
    public void show(SeatView view) {
        if (seen.isNew(view.world())) {
            removeAll();
            List<Scoreboard> boards = view.world().scoreboards();
            @Nullable Scoreboard now = boards.isEmpty() ? null : boards.getLast();
            @Nullable Scoreboard before = boards.size() < 2 ? now : boards.get(boards.size() - 2);
            add(national(view, now, before), new MigrantsBoard(desk, view.world()), order(view, now, before));
        }
    }

    private Component national(SeatView view, @Nullable Scoreboard now, @Nullable Scoreboard before) {
        OrderedList list = styled("bd", new OrderedList());
        view.seats().stream()
                .sorted(Comparator.comparingDouble((SeatView.Seat s) -> score(now, s.id()))
                        .reversed())
                .forEach(seat -> {
                    double score = Math.round(score(now, seat.id()));
                    ListItem row = new ListItem(
                            Marks.seat(seat),
                            span("b", width(tag("i"), score / BOARD * 100)),
                            bold(Numbers.whole(score)),
                            Marks.change(score - Math.round(score(before, seat.id()))));
                    if (seat.id().equals(desk.me())) {
                        row.addClassName("me");
                        row.getElement().setAttribute("aria-current", "true");
                    }
                    list.add(row);
                });
        return div("", title("world.national", "world.nationalNote"), list);
    }

    private static double score(@Nullable Scoreboard board, String seat) {
        if (board == null) {
            return 100;
        }
        Double score = board.national().get(seat);
        return score == null ? 100 : score;
    }

    private Component order(SeatView view, @Nullable Scoreboard now, @Nullable Scoreboard before) {
        double score = now == null ? 0 : Math.round(now.worldOrder());
        double was = before == null ? score : Math.round(before.worldOrder());
        Paragraph big = p("big", bold(Numbers.whole(score)), new Span(" "), Marks.change(score - was));
        big.add(new Span(" " + Words.t("world.of100")));
        HtmlContainer list = styled("st rg", tag("dl"));
        view.world().regimes().forEach(r -> {
            HtmlContainer strength = r.collapsed()
                    ? tag("dd", span("bad", "✕ " + Words.t("world.collapsed")))
                    : tag(
                            "dd",
                            span("b", width(tag("i"), r.strength())),
                            new Span(Numbers.whole(r.strength())),
                            Marks.change(Math.round(r.strength()) - Math.round(r.before())));
            HtmlContainer name = tag("dt", r.name());
            name.getElement().setAttribute("title", Words.t("world.members", memberCount(r)));
            list.add(div("", name, strength));
        });
        Component board =
                div("", title(desk.term("regime", Words.t("world.order")), Words.t("world.orderNote")), big, list);
        view.world().regimes().stream()
                .filter(r -> !r.collapsed())
                .min(Comparator.comparingDouble(SeatView.Regime::strength))
                .filter(r -> r.strength() < 35)
                .ifPresent(r -> board.getElement()
                        .appendChild(
                                p("note", Words.t("world.weakRegime", r.name())).getElement()));
        return board;
    }

    private static int memberCount(SeatView.Regime regime) {
        return regime.members().size();
    }

    static H3 title(String key, String note, Object... args) {
        return title(new Span(Words.t(key)), Words.t(note, args));
    }

    private static H3 title(Component text, String note) {
        H3 title = new H3();
        title.add(text, span("note", note));
        return title;
    }
}
