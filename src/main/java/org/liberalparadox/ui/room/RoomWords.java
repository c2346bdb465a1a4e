package org.liberalparadox.ui.room;

import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.text.Words;

/** What a room says in words. */
public final class RoomWords {
    private RoomWords() {}

    /** Why something cannot be done, and what would work. */
    public static String refusal(RoomRefusal why) {
        return Words.t("room.refusal." + why);
    }

    /** Why somebody cannot come in. */
    static String notLetIn(Rooms.NotLetIn refused) {
        @Nullable RoomRefusal why = refused.why();
        return why == null ? Words.t("join.noSuchCode") : refusal(why);
    }

    static String tooManyTries(Rooms.TooManyTries tries) {
        return Words.t("join.tooManyTries", tries.seconds());
    }

    /** Here, reading; away; gone. */
    public static String place(RoomView.Guest guest) {
        return guest.place() == Presence.Place.HERE && guest.activity() != Presence.Activity.NOTHING
                ? Words.t("room.here." + guest.activity())
                : Words.t("room.place." + guest.place());
    }

    /** How a room is timed, in a word or two. */
    static String timing(Settings settings) {
        Timing timing = settings.timing();
        return Words.t("room.timing." + timing.kind());
    }
}
