package org.liberalparadox.ui.table.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.text.Words;

/** Where somebody is and what they do, in words: "writing an offer", "away for 2 minutes". */
public final class Whereabouts {
    private Whereabouts() {}

    /** Empty for who is here and reads. */
    public static String of(RoomView.Guest guest, Instant now) {
        @Nullable Instant seen = guest.seen();
        if (seen == null) {
            return Words.t("company.notYet");
        }
        if (guest.place() == Presence.Place.HERE) {
            return switch (guest.activity()) {
                case OFFER, NOTE, CODEX -> Words.t("company.does." + guest.activity());
                case NOTHING, READING -> "";
            };
        }
        long minutes = Math.max(1, Duration.between(seen, now).toMinutes());
        return minutes < 60 ? Words.t("company.away", minutes) : Words.t("company.awayLong");
    }

    /** Who is waited for at a seat: its head. Empty where nobody sits or a bot plays. */
    public static Optional<RoomView.Guest> speaker(RoomView.Seat seat) {
        return seat.bot() ? Optional.empty() : seat.people().stream().max(Comparator.comparing(RoomView.Guest::head));
    }
}
