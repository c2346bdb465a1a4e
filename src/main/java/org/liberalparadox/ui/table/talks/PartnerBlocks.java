package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.left;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;
import static org.liberalparadox.ui.table.Dom.width;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Args;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** Would they carry it, and what the linkage adds: estimates of the partners with their uncertainty. */
final class PartnerBlocks extends Div {
    private final Desk desk;
    private final Seen seen = new Seen();

    PartnerBlocks(Desk desk) {
        this.desk = desk;
    }

    /** @param mediates whether only they would sign, so that no line is about our own parliament */
    void show(Forecast.Draft draft, boolean mediates) {
        if (!seen.isNew(mediates, draft.partners(), draft.linkage(), draft.hints())) {
            return;
        }
        removeAll();
        if (!draft.partners().isEmpty()) {
            add(estimates(draft));
        }
        Forecast.@Nullable Linkage linkage = draft.linkage();
        if (linkage != null && !mediates) {
            add(linkage(linkage));
        }
        if (desk.access().adviser() && !mediates) {
            for (Forecast.Hint hint : draft.hints()) {
                add(p("adv", hint(hint, desk.names())));
            }
        }
    }

    static String hint(Forecast.Hint hint, Names names) {
        return Args.sentence(Words.or("hint." + hint.key(), hint.key(), names.all(hint.args())));
    }

    private Component estimates(Forecast.Draft draft) {
        Div block = styled("blk", new Div(title("talks.wouldThey", "talks.estimate")));
        for (Forecast.Estimate estimate : draft.partners()) {
            block.add(div("est", Marks.seat(desk.seat(estimate.seat())), interval(estimate), words(estimate)));
        }
        block.add(p("note", Words.t("talks.estimateNote")));
        return block;
    }

    static Span words(Forecast.Estimate estimate) {
        return span(
                "nowrap",
                bold(Numbers.percent(estimate.chance())),
                span("muted", " " + Numbers.whole(estimate.low() * 100) + "–" + Numbers.whole(estimate.high() * 100)));
    }

    static Span interval(Forecast.Estimate e) {
        HtmlContainer range = width(left(tag("i"), e.low() * 100), (e.high() - e.low()) * 100);
        Span interval = span("iv", range, left(tag("u"), e.chance() * 100));
        interval.getElement().setAttribute("aria-hidden", "true");
        return interval;
    }

    private Component linkage(Forecast.Linkage linkage) {
        HtmlContainer head = tag("tr", tag("td"), column(desk.me()));
        HtmlContainer alone = tag("tr", rowHead("talks.alone"), margin(linkage.mineAlone()));
        HtmlContainer with = tag("tr", rowHead("talks.withLinkage"), margin(linkage.mineWith()));
        for (Forecast.Pair pair : linkage.partners()) {
            head.add(column(pair.seat()));
            alone.add(margin(pair.alone()));
            with.add(margin(pair.with()));
        }
        NativeTable table = styled("lk", new NativeTable());
        table.getElement()
                .appendChild(
                        tag("thead", head).getElement(),
                        tag("tbody", alone, with).getElement());
        return styled("blk", new Div(title("talks.linkage", "talks.marginOverLine"), table));
    }

    private HtmlContainer column(String seat) {
        HtmlContainer th = tag("th", Marks.seat(desk.seat(seat)));
        th.getElement().setAttribute("scope", "col");
        return th;
    }

    private static HtmlContainer rowHead(String key) {
        HtmlContainer th = tag("th", Words.t(key));
        th.getElement().setAttribute("scope", "row");
        return th;
    }

    private static HtmlContainer margin(double margin) {
        return tag("td", Marks.margin(margin));
    }

    private static H3 title(String key, String note) {
        H3 title = new H3();
        title.add(new Text(Words.t(key)), new Span(Words.t(note)));
        return title;
    }
}
