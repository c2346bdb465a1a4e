package org.liberalparadox.ui.table.world;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.liberalparadox.engine.analysis.StageGame;
import org.liberalparadox.engine.analysis.StageGame.Outcome;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.StageLens;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The two by two of a stage game: my payoff first, the partner's second, and where it ends. */
final class LensTable extends Div {

    LensTable(Desk desk, StageLens lens) {
        SeatView.Seat me = desk.seat(desk.me());
        SeatView.Seat other = desk.seat(lens.partner());
        StageGame game = lens.game();
        String question = "lens." + lens.question();
        HtmlContainer head = tag(
                "tr",
                tag("td"),
                heading("col", Words.t(question + ".c", other.mark())),
                heading("col", Words.t(question + ".d", other.mark())));
        HtmlContainer open = tag(
                "tr",
                heading("row", Words.t(question + ".c", me.mark())),
                cell("R", game.row().reward(), game.column().reward(), Outcome.CC, lens),
                cell("S", game.row().sucker(), game.column().temptation(), Outcome.CD, lens));
        HtmlContainer closed = tag(
                "tr",
                heading("row", Words.t(question + ".d", me.mark())),
                cell("T", game.row().temptation(), game.column().sucker(), Outcome.DC, lens),
                cell("P", game.row().punishment(), game.column().punishment(), Outcome.DD, lens));
        NativeTable table = styled("game22", new NativeTable());
        HtmlContainer caption = tag("caption", Words.t("lens.caption", me.name(), other.name()));
        table.getElement()
                .appendChild(
                        caption.getElement(),
                        tag("thead", head).getElement(),
                        tag("tbody", open, closed).getElement());
        String about = lens.theirs() == null
                ? Words.t(question + ".about", other.name())
                : Words.t("console." + question + ".about", me.name(), other.name());
        add(p("sub", about), table, p("note", ends(lens.equilibria())));
    }

    private static HtmlContainer heading(String scope, String text) {
        HtmlContainer th = tag("th", text);
        th.getElement().setAttribute("scope", scope);
        return th;
    }

    private static HtmlContainer cell(String letter, double mine, double theirs, Outcome outcome, StageLens lens) {
        HtmlContainer cell =
                tag("td", bold(letter), new Span(" " + Numbers.tenth(mine) + ", " + Numbers.tenth(theirs)));
        if (lens.equilibria().contains(outcome)) {
            cell.addClassName("nash");
            cell.add(styled("sr", new Span(" " + Words.t("lens.endsHere"))));
        }
        return cell;
    }

    private static String ends(List<Outcome> equilibria) {
        return equilibria.isEmpty() ? Words.t("lens.endsNowhere") : Words.t("lens.ends", equilibria.size());
    }
}
