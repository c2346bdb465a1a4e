package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.left;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;
import static org.liberalparadox.ui.table.Dom.width;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What parliament would say, the margin, and the line that support must reach. */
final class Verdict extends Div {
    private static final double ROOM = 1.65;
    private static final double LEAST = 8;

    private final Span sign = span("ok", "");
    private final Span sentence = new Span();
    private final Span margin = span("m", "");
    private final Anchor noDeal;
    private final Anchor caution;
    private final Anchor needed;
    private final HtmlContainer fill = tag("i");
    private final HtmlContainer tick = tag("u");
    private final Span support = span("sup", "");
    private final Div bar;
    private final Div line;
    private final String house;

    Verdict(Desk desk, String headingId) {
        noDeal = desk.term("no-agreement", "");
        caution = desk.term("caution", "");
        needed = styled("need", desk.term("ratification", ""));
        sign.getElement().setAttribute("aria-hidden", "true");
        H2 heading = new H2();
        heading.setId(headingId);
        heading.add(sign, sentence);
        Div head = div("verdict", heading, margin);
        head.getElement().setAttribute("aria-live", "polite");
        bar = div("nbar", fill, tick, support);
        bar.getElement().setAttribute("role", "img");
        line = styled("nline", new Div(noDeal, new Span(" + "), caution, new Span(" = "), needed, bar));
        house = desk.seat(desk.me()).role().isState() ? "" : ".committee";
        add(head, line);
    }

    void show(Forecast forecast) {
        show(forecast, false);
    }

    /** Who mediates has no vote on what others sign. */
    void showMediated(boolean empty) {
        sentence.setText(Words.t(empty ? "talks.verdict.empty" : "talks.verdict.mediated"));
        sign.setVisible(false);
        margin.setText("");
        line.setVisible(false);
    }

    /** Who leads a faction knows what it thinks, and not what the others do (cabinet mode). */
    private void showFaction(Forecast.Faction mine, boolean empty) {
        sentence.setText(Words.t(empty ? "talks.verdict.empty" : "cabinet.verdict", Names.factor(mine.factor())));
        sign.setVisible(false);
        margin.setText(empty ? "" : Numbers.effect(mine.net()));
        line.setVisible(false);
    }

    /** @param empty whether there is nothing to vote on yet */
    void show(Forecast forecast, boolean empty) {
        if (forecast.isPartial()) {
            showFaction(forecast.factions().getFirst(), empty);
            return;
        }
        String key = empty ? "empty" : key(forecast);
        boolean ours = key.equals("carried") || key.equals("refused");
        sentence.setText(Words.t("talks.verdict." + key + (ours ? house : "")));
        line.setVisible(true);
        sign.setText(!forecast.asked() ? "" : key.equals("carried") ? "✓" : key.equals("refused") ? "✕" : "?");
        sign.setVisible(!empty);
        sign.setClassName(key.equals("carried") ? "ok" : key.equals("refused") ? "no" : "open");
        margin.setText(empty ? "" : Numbers.margin(forecast.margin()));
        noDeal.setText(Words.t("talks.noDealTerm", Numbers.tenth(forecast.noAgreement())));
        caution.setText(Words.t("talks.cautionTerm", Numbers.tenth(forecast.caution())));
        needed.setText(Words.t("talks.needed", Numbers.tenth(forecast.needed())));
        double scale = Math.max(LEAST, Math.max(forecast.needed() * ROOM, forecast.support() * 1.25));
        double at = Math.max(0, forecast.needed() / scale * 100);
        width(fill, forecast.support() / scale * 100);
        left(tick, at);
        left(support, Math.clamp(forecast.support() / scale * 100, 0, 88));
        support.setText(Numbers.tenth(forecast.support()));
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        Words.t(
                                "talks.supportOf",
                                Numbers.tenth(forecast.support()),
                                Numbers.tenth(forecast.needed())));
    }

    /** carried, refused, or open when the day's swing can still decide; signed where no parliament is asked. */
    static String key(Forecast forecast) {
        if (!forecast.asked()) {
            return "signed";
        }
        if (Math.abs(forecast.margin()) < forecast.swing()) {
            return "open";
        }
        return forecast.carried() ? "carried" : "refused";
    }
}
