package org.liberalparadox.ui.table.state;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.left;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.tag;
import static org.liberalparadox.ui.table.Dom.width;

import com.vaadin.flow.component.html.Div;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The social contract: its two sides, the weaker one, and where the government falls. */
final class ContractBlock extends Div {

    ContractBlock(Desk desk, SeatView.Own me, boolean liberal) {
        addClassName("contract");
        double change = Math.round(me.contract()) - Math.round(me.contractBefore());
        Div head = StatePanel.row(
                desk.term("social-contract", Words.t("state.contract")),
                why(me, liberal),
                span("v t20", Numbers.whole(me.contract())),
                change);
        head.addClassName("plain");
        Div bars = div(
                "sides",
                span("b", width(tag("i"), me.openness())),
                span("b", width(tag("i"), me.closure())),
                left(tag("u"), me.fall()));
        bars.getElement().setAttribute("role", "img");
        bars.getElement()
                .setAttribute(
                        "aria-label",
                        Words.t(
                                "state.sides",
                                Numbers.plain(me.openness()),
                                Numbers.plain(me.closure()),
                                Numbers.whole(me.fall())));
        add(
                head,
                bars,
                div(
                        "note ends",
                        span("", liberal ? Words.t("state.fallsAt", Numbers.whole(me.fall())) : ""),
                        span(
                                "",
                                Words.t(
                                        "state.sidesShort",
                                        Numbers.whole(me.openness()),
                                        Numbers.whole(me.closure())))));
    }

    private static String why(SeatView.Own me, boolean liberal) {
        if (!liberal) {
            return Words.t("state.notBinding");
        }
        double gap = me.openness() - me.closure();
        if (Math.abs(gap) < 1) {
            return Words.t("state.balanced");
        }
        return gap > 0
                ? Words.t("state.weakClosure", Numbers.whole(me.closure()))
                : Words.t("state.weakOpenness", Numbers.whole(me.openness()));
    }
}
