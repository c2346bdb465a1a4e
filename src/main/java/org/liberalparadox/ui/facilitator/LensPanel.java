package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.projection.Room;
import org.liberalparadox.ui.component.Frontier;
import org.liberalparadox.ui.component.Frontier.Named;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.table.Company;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.world.LensFigure;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Plots;
import org.liberalparadox.ui.text.Words;

/** Two lenses on any pair, both exact: the situation they are in, and the room for both. */
final class LensPanel extends Section {
    private final Console console;
    private final Select<String> one = new Select<>();
    private final Select<String> other = new Select<>();
    private final Div body = div("lens-body");
    private final NativeButton game = button("", Words.t("console.lens.game"), () -> turn(false));
    private final NativeButton zone = button("", Words.t("console.lens.zone"), () -> turn(true));
    private boolean asksForZone;

    LensPanel(Console console) {
        this.console = console;
        choice(one, Words.t("console.lens.one"));
        choice(other, Words.t("console.lens.other"));
        Div which = div("seg", game, zone);
        which.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.t("console.lens.which"));
        body.getElement().setAttribute("aria-live", "polite");
        add(div("sec", new H2(Words.t("console.lens")), which), div("pair", one, other), body);
        turn(false);
    }

    private void choice(Select<String> select, String label) {
        select.setLabel(label);
        select.setPlaceholder(Words.t("lens.choose"));
        select.setItems(console.access().scenario().states().stream()
                .map(SeatDefinition::id)
                .toList());
        select.setItemLabelGenerator(console::seat);
        select.addValueChangeListener(e -> look());
    }

    private void turn(boolean toZone) {
        asksForZone = toZone;
        game.getElement().setAttribute("aria-pressed", Boolean.toString(!toZone));
        zone.getElement().setAttribute("aria-pressed", Boolean.toString(toZone));
        look();
    }

    private void look() {
        @Nullable String a = one.getValue();
        @Nullable String b = other.getValue();
        body.removeAll();
        if (a == null || b == null || a.equals(b)) {
            body.add(p("quiet", Words.t("console.lens.choose")));
        } else if (asksForZone) {
            zone(a, b);
        } else {
            LensFigure figure = new LensFigure(new Desk(
                    console.access().as(a), Company.onlooker(console.access().session(), a), console.key()));
            figure.with(b, console.access()::stageGame);
            body.add(figure);
        }
    }

    /** Reckoned beside the screen, as it takes a moment; dropped when something else is asked for meanwhile. */
    private void zone(String a, String b) {
        UI ui = UI.getCurrentOrThrow();
        Div place = div("", p("quiet", Words.t("console.lens.thinking")));
        body.add(place);
        Thread.startVirtualThread(() -> {
            Room room = console.access().zone(a, b);
            ui.access(() -> {
                place.removeAll();
                place.add(figure(room));
            });
        });
    }

    private Frontier figure(Room room) {
        String first = console.seat(room.first());
        String second = console.seat(room.second());
        String title = room.passing() == 0
                ? Words.t("console.lens.zoneTitle.none", first, second)
                : Words.t("console.lens.zoneTitle", Numbers.percent(room.passing()), first, second);
        String sub = Words.t("console.lens.zoneSub");
        Room.@Nullable Point nash = room.nash();
        Frontier figure = new Frontier(new Frontier.Data(
                title,
                sub,
                title + ". " + sub,
                Words.t("console.lens.zoneSource"),
                Marks.of(console.access().scenario().seat(room.first())),
                Marks.of(console.access().scenario().seat(room.second())),
                Plots.packages(room),
                Plots.line(room),
                0,
                List.of(0.0, 0.0),
                null,
                null,
                nash == null ? null : new Named(Plots.at(nash), Words.t("debrief.room.nash"))));
        figure.setTexts(Map.of(
                "noDeal", Words.t("room.noDeal"),
                "better", Words.t("room.better"),
                "carried", Words.t("debrief.room.carried")));
        return figure;
    }
}
