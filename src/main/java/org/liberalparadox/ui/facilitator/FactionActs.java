package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.component.FactorIcon;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** Who leads which faction of a seat's cabinet, and the way to give a faction to somebody or to the model. */
final class FactionActs extends Div {
    private final Console console;
    private final RoomView.Seat chair;
    private final Runnable before;

    /** Somebody of the delegation, or the model where nobody leads. */
    private record Leader(@Nullable Integer person, String label) {}

    /** @param before run before a faction changes hands */
    FactionActs(Console console, RoomView.Seat chair, Runnable before) {
        this.console = console;
        this.chair = chair;
        this.before = before;
        addClassName("faction-acts");
        add(span("who", Words.t("lobby.factions")));
        for (Factor factor : Factor.values()) {
            add(div(
                    "faction",
                    FactorIcon.withName(
                            org.liberalparadox.ui.component.Factor.valueOf(factor.name()), Names.factor(factor)),
                    choice(factor)));
        }
    }

    private Component choice(Factor factor) {
        List<Leader> leaders = new ArrayList<>();
        Leader model = new Leader(null, Words.t("console.faction.model"));
        leaders.add(model);
        Leader now = model;
        for (RoomView.Guest guest : chair.people()) {
            Leader leader = new Leader(guest.id(), label(guest, factor));
            leaders.add(leader);
            now = guest.faction() == factor ? leader : now;
        }
        Select<Leader> choice = new Select<>();
        choice.setAriaLabel(Words.t("console.faction", Names.factor(factor), console.seat(chair.seat())));
        choice.setItems(leaders);
        choice.setItemLabelGenerator(Leader::label);
        choice.setValue(now);
        @Nullable Integer led = now.person();
        choice.addValueChangeListener(e -> give(factor, led, e.getValue().person()));
        return choice;
    }

    private void give(Factor factor, @Nullable Integer from, @Nullable Integer to) {
        before.run();
        if (to != null) {
            console.does(new RoomCommand.GiveFaction(to, factor));
        } else if (from != null) {
            console.does(new RoomCommand.GiveFaction(from, null));
        }
    }

    /** Somebody leads one faction at most: who is given another one leaves the first. */
    private static String label(RoomView.Guest guest, Factor factor) {
        Factor led = guest.faction();
        return led == null || led == factor
                ? guest.name()
                : Words.t("console.faction.other", guest.name(), Names.factorInSentence(led));
    }
}
