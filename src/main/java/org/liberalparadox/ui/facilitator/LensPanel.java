package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.projection.Room;
import org.liberalparadox.ui.table.Company;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.world.LensFigure;
import org.liberalparadox.ui.text.Words;

/** Two lenses on any pair: the situation they are in, and the room for both. */
final class LensPanel extends Section {
    private final Console console;
    private final Select<String> one = new Select<>();
    private final Select<String> other = new Select<>();
    private final Div zone = div("");
    private final Div game = div("");

    LensPanel(Console console) {
        this.console = console;
        choice(one, Words.t("console.lens.one"));
        choice(other, Words.t("console.lens.other"));
        add(div("sec", new H2(Words.t("console.lens"))), div("pair", one, other), zone, game);
    }

    private void choice(Select<String> select, String label) {
        select.setLabel(label);
        select.setItems(console.access().scenario().states().stream()
                .map(SeatDefinition::id)
                .toList());
        select.setItemLabelGenerator(console::seat);
        select.addValueChangeListener(e -> look());
    }

    private void look() {
        @Nullable String a = one.getValue();
        @Nullable String b = other.getValue();
        zone.removeAll();
        game.removeAll();
        if (a == null || b == null || a.equals(b)) {
            return;
        }
        Room room = console.access().zone(a, b);
        zone.add(p("", Words.t("console.zone", console.seat(a), console.seat(b), Math.round(100 * room.passing()))));
        LensFigure figure = new LensFigure(new Desk(
                console.access().as(a), Company.onlooker(console.access().session(), a), console.key()));
        figure.with(b);
        game.add(figure);
    }
}
