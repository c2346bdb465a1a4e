package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.projection.FacilitatorView;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** Who believes whom: the row believes the column. */
final class TrustTable extends Section implements ConsoleView.Panel {
    private final Console console;
    private final Seen seen = new Seen();
    private final NativeTable table = styled("trust", new NativeTable());

    TrustTable(Console console) {
        this.console = console;
        add(
                div("sec", new H2(Words.t("console.trust")), span("note", Words.t("console.trust.rows"))),
                div("scroll", table));
    }

    @Override
    public void show(Console.Now now) {
        List<FacilitatorView.Belief> beliefs = now.game().beliefs();
        if (!seen.isNew(beliefs)) {
            return;
        }
        table.removeAll();
        List<SeatDefinition> seats = console.access().scenario().seats();
        HtmlContainer head = tag("tr", tag("td"));
        seats.forEach(s -> head.add(heading("col", s.mark(), s.name())));
        HtmlContainer body = tag("tbody");
        for (SeatDefinition row : seats) {
            HtmlContainer line = tag("tr");
            HtmlContainer name = tag("th", SeatMark.of(Marks.of(row)));
            name.getElement().setAttribute("scope", "row");
            line.add(name);
            for (SeatDefinition column : seats) {
                line.add(cell(beliefs, row.id(), column.id()));
            }
            body.add(line);
        }
        table.getElement().appendChild(tag("thead", head).getElement(), body.getElement());
    }

    private static HtmlContainer heading(String scope, String text, String name) {
        HtmlContainer th = tag("th", text);
        th.getElement().setAttribute("scope", scope).setAttribute("title", name);
        return th;
    }

    private static HtmlContainer cell(List<FacilitatorView.Belief> beliefs, String holder, String about) {
        return beliefs.stream()
                .filter(b -> b.holder().equals(holder) && b.about().equals(about))
                .findFirst()
                .map(b -> {
                    HtmlContainer td = tag(
                            "td", String.format(Locale.ROOT, "%.2f", b.trust()).substring(b.trust() < 1 ? 1 : 0));
                    td.getStyle().set("--trust", String.format(Locale.ROOT, "%.0f%%", 60 * b.trust()));
                    return td;
                })
                .orElseGet(() -> tag("td"));
    }
}
