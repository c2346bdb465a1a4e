package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.ui.component.FactorIcon;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** What I may do with my seat: speak for it, lead a faction, leave it. */
public final class Delegation extends Section {
    private final SerializableConsumer<RoomCommand.OfPerson> submit;
    private final boolean speaks;
    private final Seen seen = new Seen();

    Delegation(SerializableConsumer<RoomCommand.OfPerson> submit) {
        this(submit, true);
    }

    /** @param speaks whether it offers to speak for the delegation, where nothing else does */
    public Delegation(SerializableConsumer<RoomCommand.OfPerson> submit, boolean speaks) {
        this.submit = submit;
        this.speaks = speaks;
        addClassName("delegation");
    }

    /** Draws what I may do now. */
    public void show(RoomView room) {
        RoomView.@Nullable Seat seat = room.mine();
        RoomView.@Nullable Guest guest = room.guest();
        if (!seen.isNew(
                seat == null ? null : seat.still(),
                guest == null ? null : guest.id(),
                room.settings(),
                room.stage(),
                room.clock().phase())) {
            return;
        }
        removeAll();
        setVisible(seat != null && guest != null);
        if (seat == null || guest == null) {
            return;
        }
        if (room.settings().cabinet()) {
            add(new H2(Words.t("lobby.factions")), p("note", Words.t("lobby.factions.note")), factions(room, seat));
        }
        Div acts = div("acts");
        if (speaks && seat.people().size() > 1 && !guest.head()) {
            acts.add(button("link", Words.t("lobby.speak"), () -> submit.accept(new RoomCommand.TakeLead(room.me()))));
        }
        acts.add(
                button("link", Words.t("lobby.leave"), () -> submit.accept(new RoomCommand.TakeSeat(room.me(), null))));
        add(acts);
    }

    private Div factions(RoomView room, RoomView.Seat seat) {
        Div all = div("factions");
        for (Factor factor : Factor.values()) {
            RoomView.@Nullable Guest leader = seat.people().stream()
                    .filter(g -> g.faction() == factor)
                    .findFirst()
                    .orElse(null);
            boolean mine = leader != null && leader.id() == room.me();
            boolean missing = leader != null && !mine && leader.place() == Presence.Place.GONE;
            NativeButton lead = button(
                    "btn sm",
                    words(leader, mine, missing),
                    () -> submit.accept(new RoomCommand.LeadFaction(room.me(), mine ? null : factor)));
            lead.getElement().setAttribute("aria-pressed", Boolean.toString(mine));
            lead.setAriaLabel(
                    mine
                            ? Words.t("lobby.leading.faction", Names.factor(factor))
                            : missing
                                    ? Words.t("lobby.succeed.faction", Names.factor(factor), leader.name())
                                    : Words.t("lobby.lead.faction", Names.factor(factor)));
            Dom.setInactive(lead, votes(room), Words.t("room.refusal.FACTION_VOTES"));
            lead.setEnabled(leader == null || mine || missing);
            all.add(div(
                    "faction",
                    FactorIcon.withName(
                            org.liberalparadox.ui.component.Factor.valueOf(factor.name()), Names.factor(factor)),
                    lead));
        }
        return all;
    }

    private static String words(RoomView.@Nullable Guest leader, boolean mine, boolean missing) {
        if (leader == null) {
            return Words.t("lobby.lead");
        }
        return mine ? Words.t("lobby.leading") : missing ? Words.t("lobby.succeed", leader.name()) : leader.name();
    }

    /** While parliaments vote a leader stays with their faction. */
    private static boolean votes(RoomView room) {
        RoomView.@Nullable Guest me = room.guest();
        return me != null
                && me.faction() != null
                && room.stage() != Stage.LOBBY
                && room.clock().phase() == Phase.RATIFICATION;
    }
}
