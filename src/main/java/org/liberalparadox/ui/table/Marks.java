package org.liberalparadox.ui.table;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The small marks that appear in running text: seat, factor, change, effects. */
public final class Marks {
    private Marks() {}

    /** Flag and two letters; the name for a screen reader. */
    public static Span seat(SeatView.Seat seat) {
        return seat(seat.flag(), seat.mark(), seat.name());
    }

    public static Span seat(String flag, String mark, String name) {
        Span letters = new Span(mark);
        letters.getElement().setAttribute("aria-hidden", "true");
        Span mark1 = span("seat", flag(flag), letters, span("sr", name));
        mark1.getElement().setAttribute("title", name);
        return mark1;
    }

    /** Flag and name. */
    public static Span named(SeatView.Seat seat) {
        return span("seat", flag(seat.flag()), span("nm", seat.name()));
    }

    public static Image flag(String flag) {
        return new Image("flags/" + flag + ".svg", "");
    }

    /** S, C, E or R: gives the four colours to whatever is inside. */
    public static String letter(Factor factor) {
        return factor.name().substring(0, 1);
    }

    /** Icon with its name for a screen reader. */
    public static Span icon(Factor factor) {
        return span("f " + letter(factor), svg(factor), span("sr", Names.factor(factor)));
    }

    /** Icon and name. */
    public static Span factor(Factor factor) {
        return span("f " + letter(factor), svg(factor), new Span(Names.factor(factor)));
    }

    private static Component svg(Factor factor) {
        String path =
                switch (factor) {
                    case SECURITY -> "<path d='M8 1.5l5.5 2v4.2c0 3.3-2.3 5.6-5.5 6.8-3.2-1.2-5.5-3.5-5.5-6.8V3.5z'/>";
                    case CULTURE ->
                        "<path d='M8 4C6.5 2.8 4.3 2.5 1.8 2.7v9.8c2.5-.2 4.7.1 6.2 1.3 1.5-1.2 3.7-1.5 6.2-1.3V2.7C11.7 2.5 9.5 2.8 8 4zm0 0v9.8'/>";
                    case ECONOMY ->
                        "<ellipse cx='8' cy='4.2' rx='5.3' ry='2.3'/><path d='M2.7 4.2v3.8c0 1.3 2.4 2.3 5.3 2.3s5.3-1 5.3-2.3V4.2M2.7 8v3.8c0 1.3 2.4 2.3 5.3 2.3s5.3-1 5.3-2.3V8'/>";
                    case RIGHTS ->
                        "<path d='M8 2v11M4.5 13.5h7M2.5 4.2h11M4 4.2L1.8 9.2h4.4zM12 4.2L9.8 9.2h4.4zM1.8 9.2c.4 1.6 4 1.6 4.4 0M9.8 9.2c.4 1.6 4 1.6 4.4 0'/>";
                };
        return new Html("<span><svg viewBox='0 0 16 16' aria-hidden='true'>" + path + "</svg></span>");
    }

    /** ▲2, ▼4 or ▬ 0. */
    public static Span change(double change) {
        return change(change, Numbers.whole(Math.abs(change)));
    }

    public static Span change(double change, String size) {
        Component arrow = tag("i", Numbers.arrow(change));
        arrow.getElement().setAttribute("aria-hidden", "true");
        long whole = Math.round(change);
        String word = Words.t(whole > 0 ? "change.up" : whole < 0 ? "change.down" : "change.same");
        return span("chg", arrow, span("sr", word + " "), new Span((whole == 0 ? " " : "") + size));
    }

    public static Span peopleChange(long change) {
        return change(change, Numbers.people(Math.abs(change)));
    }

    /** What something does to the four factors, in one line; zeros in grey. */
    public static Span effects(Factors effects) {
        Span line = styled("eff", new Span());
        for (Factor factor : Factor.values()) {
            double value = effects.get(factor);
            boolean zero = Math.abs(value) < 0.05;
            line.add(span(zero ? letter(factor) + " z" : letter(factor), icon(factor), new Span(Numbers.signed(value))));
        }
        return line;
    }

    /** A margin at home: ✕ −4.1 where parliament would refuse. */
    public static Span margin(double margin) {
        return margin < 0 ? span("bad", "✕ " + Numbers.margin(margin)) : span("", bold(Numbers.margin(margin)));
    }
}
