package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Words;

/** Who is party to the package; others can be added and taken out. */
final class PartiesRow extends Div {
    private final Desk desk;
    private final Consumer<String> onAdd;
    private final Consumer<String> onRemove;
    private boolean choosing;

    PartiesRow(Desk desk, Consumer<String> onAdd, Consumer<String> onRemove) {
        this.desk = desk;
        this.onAdd = onAdd;
        this.onRemove = onRemove;
        addClassName("parties");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.t("talks.parties"));
    }

    void show(List<String> parties) {
        removeAll();
        choosing = choosing || parties.size() < 2;
        add(span("muted", Words.t("talks.parties")));
        for (String party : parties) {
            Span mark = span("party", Marks.seat(desk.seat(party)));
            boolean mediates = !desk.seat(desk.me()).role().isState();
            if (!party.equals(desk.me()) || mediates) {
                NativeButton out = button("link x", "×", () -> onRemove.accept(party));
                out.setAriaLabel(Words.t("talks.removeParty", desk.names().place(party)));
                mark.add(out);
            }
            add(mark);
        }
        List<SeatView.Seat> free = desk.view().seats().stream()
                .filter(s -> !parties.contains(s.id()) && s.role() != Role.MIGRANT_COUNCIL)
                .toList();
        if (free.isEmpty()) {
            return;
        }
        NativeButton more = button("btn sm adder", Words.t("talks.addParty"), () -> {
            choosing = !choosing;
            show(parties);
        });
        more.setAriaLabel(Words.t("talks.addPartyLong"));
        more.getElement().setAttribute("aria-expanded", String.valueOf(choosing));
        add(more);
        if (choosing) {
            Div choices = new Div();
            choices.addClassName("choices");
            choices.add(span("muted", Words.t("talks.withWhom")));
            for (SeatView.Seat seat : free) {
                NativeButton choice = button("btn sm", "", () -> {
                    choosing = false;
                    onAdd.accept(seat.id());
                });
                choice.add(Marks.named(seat));
                choices.add(choice);
            }
            add(choices);
        }
    }
}
