package org.liberalparadox.ui.facilitator;

import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.projection.FacilitatorView;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.ui.room.RoomWords;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Rejections;

/** What every part of the console shares: the room, the ways to act, and names. */
final class Console {
    private static final int READING_TIME = 5000;

    private final FacilitatorAccess access;
    private final String key;
    private final String browser;
    private final Names names;
    private Runnable refresh = () -> {};

    /**
     * What is shown.
     *
     * @param quiet since when nobody of a seat did anything
     * @param patience after how long of that the facilitator wants to know, or null for never
     * @param others browsers besides this one in which a console of the room is open
     */
    record Now(
            RoomView room,
            FacilitatorView game,
            SortedMap<String, Instant> quiet,
            @Nullable Duration patience,
            int others) {
        boolean ready(String seat) {
            return game.ready().contains(seat);
        }
    }

    Console(FacilitatorAccess access, String key, String browser) {
        this.browser = browser;
        this.access = access;
        this.key = key;
        String first = access.scenario().seats().getFirst().id();
        this.names = new Names(access.as(first).view(), access.rules());
    }

    FacilitatorAccess access() {
        return access;
    }

    String key() {
        return key;
    }

    Names names() {
        return names;
    }

    /** What brings the screen up to date with what was done on it. */
    void onDone(Runnable show) {
        refresh = show;
    }

    Now now() {
        return new Now(
                access.room(), access.game(), access.quiet(), access.patience(), access.consolesBesides(browser));
    }

    /** Whether it was done; says why when it was not. */
    boolean does(RoomCommand.OfFacilitator command) {
        Optional<RoomRefusal> refusal = access.submit(command);
        refusal.ifPresent(why -> say(RoomWords.refusal(why)));
        refresh.run();
        return refusal.isEmpty();
    }

    void does(Optional<Rejection> rejection) {
        rejection.ifPresent(why -> say(Rejections.say(why, names)));
        refresh.run();
    }

    void say(String text) {
        Notification.show(text, READING_TIME, Notification.Position.BOTTOM_CENTER);
    }

    String seat(String id) {
        return names.place(id);
    }

    String seats(List<String> ids) {
        return names.places(ids);
    }
}
