package org.liberalparadox.ui.table;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.ScreenView;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.SeatLost;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.room.BriefFirst;
import org.liberalparadox.ui.room.Follower;
import org.liberalparadox.ui.room.LobbyPanel;
import org.liberalparadox.ui.room.ObserverPanel;
import org.liberalparadox.ui.room.ShownOut;
import org.liberalparadox.ui.text.Words;

/** Where somebody in a room is: in the lobby, at the table of their seat, or among those who watch. */
final class RoomPlace extends Div {
    private final Participation me;
    private final String key;
    private final Consumer<Place> onPlace;
    private @Nullable Place first;
    private @Nullable LobbyPanel lobby;
    private @Nullable ObserverPanel observer;
    private @Nullable BriefFirst brief;
    private @Nullable Table table;
    private @Nullable Company company;
    private @Nullable String seat;
    private @Nullable Follower<Now> follower;
    private @Nullable Registration polls;
    private Runnable leave = () -> {};

    /** What is shown: the room, and the seat's view where there is one, else what everybody may see of the game. */
    private record Now(
            @Nullable RoomView room,
            @Nullable SeatAccess seat,
            @Nullable SeatView view,
            @Nullable ScreenView game) {}

    RoomPlace(Participation me, String key, @Nullable Place first, Consumer<Place> onPlace) {
        this.me = me;
        this.key = key;
        this.first = first;
        this.onPlace = onPlace;
        addClassName("room-place");
        show(read());
    }

    private Now read() {
        while (true) {
            if (me.removed() || me.replaced()) {
                return new Now(null, null, null, null);
            }
            try {
                Optional<SeatAccess> held = me.seat();
                RoomView room = me.room();
                boolean watches = held.isEmpty() && room.stage() != Stage.LOBBY;
                return new Now(
                        room,
                        held.orElse(null),
                        held.map(SeatAccess::view).orElse(null),
                        watches ? me.screen().game() : null);
            } catch (SeatLost moved) {
                // In between; they sit elsewhere now, or nowhere.
                continue;
            }
        }
    }

    private void show(Now now) {
        @Nullable RoomView room = now.room();
        if (me.replaced()) {
            replace(new Apology("linkReplaced", Words.t("linkReplaced.text")));
        } else if (me.removed() || room == null) {
            replace(new ShownOut());
        } else if (room.stage() == Stage.CLOSED) {
            getUI().ifPresent(ui -> ui.navigate("debrief/" + key));
        } else if (room.stage() == Stage.LOBBY) {
            if (lobby == null) {
                lobby = new LobbyPanel(me, key, this::acted);
                replace(lobby);
            }
            lobby.show(room);
        } else if (now.seat() == null || now.view() == null) {
            if (observer == null) {
                observer = new ObserverPanel(me);
                replace(observer);
            }
            if (now.game() != null) {
                observer.show(room, now.game());
            }
        } else if (isBriefDue(room)) {
            if (brief == null || !brief.isOf(now.seat())) {
                brief = new BriefFirst(me, now.seat());
                replace(brief);
            }
            brief.show(room);
        } else {
            if (table == null || !now.seat().seat().equals(seat)) {
                Company around = Company.of(me, room, now.seat().seat(), this::acted);
                Table opened = new Table(now.seat(), around, key, first, onPlace);
                replace(opened);
                company = around;
                seat = now.seat().seat();
                first = null;
            }
            if (company != null) {
                company.update(room);
            }
            table.show(now.view());
        }
    }

    /** Whoever sits down in the midst of a game reads the brief before they see the table. */
    private static boolean isBriefDue(RoomView room) {
        RoomView.@Nullable Guest guest = room.guest();
        return guest != null && guest.briefDue();
    }

    private void acted() {
        if (follower != null) {
            follower.showNow();
        } else {
            show(read());
        }
    }

    private void replace(Component shown) {
        removeAll();
        lobby = shown instanceof LobbyPanel l ? l : null;
        observer = shown instanceof ObserverPanel o ? o : null;
        brief = shown instanceof BriefFirst b ? b : null;
        table = shown instanceof Table t ? t : null;
        company = table == null ? null : company;
        add(shown);
        // What comes next begins at its head, however far down a phone had scrolled in the lobby.
        getElement().executeJs("window.scrollTo(0, 0)");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        follower = new Follower<>(ui, me::listen, this::read, this::show).withSafetyNet();
        polls = ui.addPollListener(e -> {
            if (company == null) {
                me.touch(Presence.Activity.READING);
            } else {
                company.stillHere();
            }
        });
        Device.remember(ui, key);
        leave = me.arrive();
        me.touch(Presence.Activity.READING);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (follower != null) {
            follower.stop();
        }
        if (polls != null) {
            polls.remove();
        }
        leave.run();
    }
}
