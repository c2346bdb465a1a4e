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
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.room.Follower;
import org.liberalparadox.ui.room.LobbyPanel;
import org.liberalparadox.ui.room.ObserverPanel;
import org.liberalparadox.ui.room.ShownOut;

/** Where somebody in a room is: in the lobby, at the table of their seat, or among those who watch. */
final class RoomPlace extends Div {
    private static final int SAFETY_NET = 15_000;

    private final Participation me;
    private final String key;
    private final Consumer<Place> onPlace;
    private @Nullable Place first;
    private @Nullable LobbyPanel lobby;
    private @Nullable ObserverPanel observer;
    private @Nullable Table table;
    private @Nullable Company company;
    private @Nullable String seat;
    private @Nullable Follower<Now> follower;
    private @Nullable Registration polling;

    /** What is shown: the room, and the seat's view where there is one. */
    private record Now(
            RoomView room,
            @Nullable SeatAccess seat,
            @Nullable SeatView view) {}

    RoomPlace(Participation me, String key, @Nullable Place first, Consumer<Place> onPlace) {
        this.me = me;
        this.key = key;
        this.first = first;
        this.onPlace = onPlace;
        addClassName("room-place");
        show(read());
    }

    private Now read() {
        Optional<SeatAccess> held = me.seat();
        return new Now(me.room(), held.orElse(null), held.map(SeatAccess::view).orElse(null));
    }

    private void show(Now now) {
        RoomView room = now.room();
        if (me.removed()) {
            replace(new ShownOut());
        } else if (room.stage() == Stage.CLOSED) {
            getUI().ifPresent(ui -> ui.navigate("debrief/" + key));
        } else if (room.stage() == Stage.LOBBY) {
            if (lobby == null) {
                lobby = new LobbyPanel(me, key);
                replace(lobby);
            }
            lobby.show(room);
        } else if (now.seat() == null || now.view() == null) {
            if (observer == null) {
                observer = new ObserverPanel(me);
                replace(observer);
            }
            observer.show(room);
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
        table = shown instanceof Table t ? t : null;
        company = table == null ? null : company;
        add(shown);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        follower = new Follower<>(ui, me::listen, this::read, this::show);
        ui.setPollInterval(SAFETY_NET);
        polling = ui.addPollListener(e -> {
            if (company == null) {
                me.touch(Presence.Activity.READING);
            } else {
                company.stillHere();
            }
        });
        Device.remember(ui, key);
        me.touch(Presence.Activity.READING);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (follower != null) {
            follower.stop();
        }
        if (polling != null) {
            polling.remove();
            detached.getUI().setPollInterval(-1);
        }
        me.left();
    }
}
