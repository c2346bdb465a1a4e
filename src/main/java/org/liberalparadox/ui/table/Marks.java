package org.liberalparadox.ui.table;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.FactorIcon;
import org.liberalparadox.ui.component.Seat;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The small marks that appear in running text: seat, factor, change, effects. */
public final class Marks {
    private Marks() {}

    /** Flag and two letters; the name for a screen reader. */
    public static SeatMark seat(SeatView.Seat seat) {
        return SeatMark.of(mark(seat));
    }

    /** Flag, letters and name. */
    public static SeatMark named(SeatView.Seat seat) {
        return SeatMark.withName(mark(seat));
    }

    /** Flag and name in the serif of headlines. */
    public static SeatMark title(SeatView.Seat seat) {
        return SeatMark.asTitle(mark(seat));
    }

    public static Seat mark(SeatView.Seat seat) {
        return org.liberalparadox.ui.page.Marks.of(seat);
    }

    /** S, C, E or R: gives the four colours to whatever is inside. */
    public static String letter(Factor factor) {
        return factor.name().substring(0, 1);
    }

    /** Icon with its name for a screen reader. */
    public static FactorIcon icon(Factor factor) {
        return FactorIcon.of(drawn(factor), Names.factor(factor));
    }

    /** Icon and name. */
    public static FactorIcon factor(Factor factor) {
        return FactorIcon.withName(drawn(factor), Names.factor(factor));
    }

    private static org.liberalparadox.ui.component.Factor drawn(Factor factor) {
        return org.liberalparadox.ui.component.Factor.valueOf(factor.name());
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
            line.add(
                    span(zero ? letter(factor) + " z" : letter(factor), icon(factor), new Span(Numbers.effect(value))));
        }
        return line;
    }

    /** A margin at home: ✕ −4.1 where parliament would refuse. */
    public static Span margin(double margin) {
        return margin < 0 ? span("bad", "✕ " + Numbers.margin(margin)) : span("", bold(Numbers.margin(margin)));
    }
}
