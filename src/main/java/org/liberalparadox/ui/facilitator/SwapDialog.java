package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.text.Words;

/** Two people, or the delegations of two seats, change places in one step. */
final class SwapDialog extends Dialog {
    private final Console console;
    private final RoomView room;
    private final RadioButtonGroup<Boolean> what = new RadioButtonGroup<>();
    private final Select<Side> one = new Select<>();
    private final Select<Side> other = new Select<>();
    private final Paragraph refusal = p("bad", "");

    /** One of the two who change places: somebody, or a seat. */
    private record Side(@Nullable Integer person, @Nullable String seat, String label) {}

    SwapDialog(Console console, RoomView room) {
        super(Words.t("console.swap.title"));
        this.console = console;
        this.room = room;
        what.setItems(false, true);
        what.setItemLabelGenerator(seats -> Words.t(seats ? "console.swap.seats" : "console.swap.people"));
        what.setAriaLabel(Words.t("console.swap.title"));
        what.setValue(false);
        what.addValueChangeListener(e -> offer());
        side(one, "console.swap.one");
        side(other, "console.swap.other");
        offer();
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(div("swap-dialog", what, one, other, p("note", Words.t("console.swap.note")), refusal));
        getFooter()
                .add(
                        button("btn", Words.t("console.notNow"), this::close),
                        button("btn pri", Words.t("console.swap.do"), this::swap));
    }

    private void side(Select<Side> select, String label) {
        select.setLabel(Words.t(label));
        select.setItemLabelGenerator(Side::label);
        select.setWidthFull();
    }

    private void offer() {
        List<Side> sides = Boolean.TRUE.equals(what.getValue()) ? seats() : people();
        one.setItems(sides);
        other.setItems(sides);
    }

    private List<Side> seats() {
        return room.chairs().stream()
                .map(c -> new Side(null, c.seat(), console.seat(c.seat())))
                .toList();
    }

    private List<Side> people() {
        List<Side> people = new ArrayList<>();
        room.chairs()
                .forEach(c -> c.people()
                        .forEach(g -> people.add(new Side(
                                g.id(), c.seat(), Words.t("console.swap.person", g.name(), console.seat(c.seat()))))));
        room.observers()
                .forEach(g -> people.add(new Side(
                        g.id(), null, Words.t("console.swap.person", g.name(), Words.t("console.swap.watching")))));
        return people;
    }

    private void swap() {
        @Nullable Side a = one.getValue();
        @Nullable Side b = other.getValue();
        if (a == null || b == null || a.equals(b)) {
            refuse("console.swap.choose");
            return;
        }
        if (a.person() != null && b.person() != null) {
            if (java.util.Objects.equals(a.seat(), b.seat())) {
                refuse("console.swap.same");
            } else if (console.does(new RoomCommand.Swap(a.person(), b.person()))) {
                close();
            }
        } else if (a.seat() != null
                && b.seat() != null
                && console.does(new RoomCommand.SwapSeats(a.seat(), b.seat()))) {
            close();
        }
    }

    private void refuse(String key) {
        refusal.setText(Words.t(key));
        refusal.setVisible(true);
    }
}
