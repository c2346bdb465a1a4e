package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.component.QrCode;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.room.CopyButton;
import org.liberalparadox.ui.text.Words;

/** What can be done about one person: move, swap, head, new link, show out. */
final class PersonActs extends Div {

    /** A place to move to or a person to swap with. */
    private record Target(@Nullable String seat, @Nullable Integer person, String label) {}

    PersonActs(Console console, RoomView room, RoomView.Guest guest, @Nullable String seat) {
        addClassName("person-acts");
        add(span("who", guest.name()));
        if (seat != null && !guest.head()) {
            add(button("link", Words.t("console.makeHead"), () -> console.does(new RoomCommand.NameHead(guest.id()))));
        }
        Select<Target> move = new Select<>();
        move.setAriaLabel(Words.t("console.move", guest.name()));
        move.setPlaceholder(Words.t("console.move.short"));
        move.setItems(targets(console, room, guest, seat));
        move.setItemLabelGenerator(Target::label);
        move.addValueChangeListener(e -> {
            Target target = e.getValue();
            if (target != null) {
                console.does(
                        target.person() == null
                                ? new RoomCommand.Move(guest.id(), target.seat())
                                : new RoomCommand.Swap(guest.id(), target.person()));
            }
        });
        add(move);
        add(button("link", Words.t("console.newLink"), () -> link(console, guest)));
        add(button(
                "link",
                Words.t("console.showOut"),
                () -> Sure.ask(
                        Words.t("console.showOut.sure", guest.name()),
                        Words.t("console.showOut"),
                        () -> console.does(new RoomCommand.ShowOut(guest.id())))));
    }

    private static List<Target> targets(Console console, RoomView room, RoomView.Guest guest, @Nullable String seat) {
        List<Target> targets = new ArrayList<>();
        for (RoomView.Seat chair : room.chairs()) {
            if (chair.seat().equals(seat)) {
                continue;
            }
            String where = console.seat(chair.seat());
            targets.add(new Target(chair.seat(), null, Words.t("console.move.to", where)));
            for (RoomView.Guest other : chair.people()) {
                targets.add(new Target(null, other.id(), Words.t("console.swap", other.name(), where)));
            }
        }
        if (seat != null) {
            targets.add(new Target(null, null, Words.t("console.move.out")));
        }
        return targets;
    }

    /** Earlier links of the person open nothing any more, so it says so before. */
    private static void link(Console console, RoomView.Guest guest) {
        Sure.ask(Words.t("console.newLink.sure", guest.name()), Words.t("console.newLink"), () -> {
            String link =
                    Address.of("play/" + console.access().newLink(guest.id()).secret());
            Dialog dialog = new Dialog(Words.t("console.newLink.title", guest.name()));
            dialog.add(div(
                    "new-link",
                    p("", Words.t("console.newLink.text")),
                    new QrCode(link, Words.t("console.newLink.title", guest.name())),
                    new CopyButton(Words.t("console.copy"), () -> link)));
            dialog.getFooter().add(button("btn", Words.t("console.close"), dialog::close));
            dialog.open();
        });
    }
}
