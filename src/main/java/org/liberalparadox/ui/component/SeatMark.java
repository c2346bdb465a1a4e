package org.liberalparadox.ui.component;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** A seat's flag with its two letters, and its name where there is room; never the flag alone. */
public final class SeatMark extends Span {

    private SeatMark(Seat seat, String style) {
        addClassNames("seat");
        if (!style.isEmpty()) {
            addClassName(style);
        }
        Image flag = new Image("flags/" + seat.flag() + ".svg", "");
        flag.getElement().setAttribute("alt", "");
        add(flag);
    }

    /** Flag and letters; the name is read out and shown on hovering. */
    public static SeatMark of(Seat seat) {
        SeatMark mark = new SeatMark(seat, "");
        Span letters = new Span(seat.mark());
        letters.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(seat.name());
        name.addClassName("sr");
        mark.add(letters, name);
        mark.getElement().setAttribute("title", seat.name());
        return mark;
    }

    /** Flag, letters and name. */
    public static SeatMark withName(Seat seat) {
        SeatMark mark = new SeatMark(seat, "");
        Span name = new Span(seat.name());
        name.addClassName("nm");
        mark.add(new Span(seat.mark()), name);
        return mark;
    }

    /** Flag and name in the serif of headlines, for the head of a screen. */
    public static SeatMark asTitle(Seat seat) {
        SeatMark mark = new SeatMark(seat, "lg");
        Span name = new Span(seat.name());
        name.addClassName("nm");
        mark.add(name);
        return mark;
    }
}
