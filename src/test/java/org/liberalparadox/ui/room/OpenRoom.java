package org.liberalparadox.ui.room;

import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;

/** A room whose door is open, and people who come to it in windows of their own. */
final class OpenRoom {
    private final Rooms rooms;
    private final Windows windows;
    private final Rooms.Hosted hosted;

    private OpenRoom(Rooms rooms, Windows windows, Rooms.Hosted hosted) {
        this.rooms = rooms;
        this.windows = windows;
        this.hosted = hosted;
    }

    /** @param delegation people a seat takes; several are a cabinet */
    static OpenRoom host(Rooms rooms, Windows windows, int delegation, Settings.Seating seating) throws Exception {
        Settings settings =
                new Settings(true, delegation > 1, delegation, seating, Timing.none(), null, "reciprocator");
        return new OpenRoom(rooms, windows, rooms.host(TwoShores.hosted(settings, HostSetup.Crises.DECK)));
    }

    String code() {
        return hosted.code();
    }

    /** The facilitator's. */
    String secret() {
        return hosted.secret();
    }

    FacilitatorAccess facilitator() {
        return rooms.facilitate(hosted.secret()).orElseThrow();
    }

    InTheRoom somebody() {
        return new InTheRoom(windows.open());
    }

    InTheRoom joins(String name) {
        InTheRoom guest = somebody();
        guest.window().navigate("join/" + hosted.code(), JoinView.class);
        guest.types("Your name", name);
        guest.presses("Join");
        return guest;
    }

    /** Whom the room takes a guest for. */
    Participation person(InTheRoom guest) {
        return rooms.participant(guest.secret()).orElseThrow();
    }
}
