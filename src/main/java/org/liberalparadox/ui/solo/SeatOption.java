package org.liberalparadox.ui.solo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Words;

/** A seat as something to choose: flag and name, its role, the line of its public brief. */
class SeatOption extends Div {

    SeatOption(SeatDefinition seat) {
        addClassNames("option", "seat-option");
        Span role = new Span(Words.t("role." + seat.role().name()));
        role.addClassName("option-note");
        Span line = new Span(seat.brief().title());
        line.addClassName("option-line");
        add(SeatMark.withName(Marks.of(seat)), role, line);
    }
}
