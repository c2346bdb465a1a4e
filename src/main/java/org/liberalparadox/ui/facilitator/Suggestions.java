package org.liberalparadox.ui.facilitator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.projection.FacilitatorView;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;

/** What a facilitator might do now; small rules that look at nothing but what the console shows. */
final class Suggestions {
    private Suggestions() {}

    /** What is going on. */
    enum Kind {
        /** Nobody at a seat did anything for the time the host set. */
        QUIET,
        /** Two seats made each other no offer and wrote no note for as long. */
        SILENCE,
        /** Nobody is at a seat people hold. */
        NOBODY_THERE,
        /** Everybody but one is ready. */
        ONE_LEFT,
        /** An offer that every parliament it needs would refuse. */
        HOPELESS_OFFER
    }

    /**
     * @param seats whom it is about
     */
    record Suggestion(Kind kind, List<String> seats) {}

    static List<Suggestion> of(Console.Now now) {
        RoomView room = now.room();
        FacilitatorView game = now.game();
        List<Suggestion> found = new ArrayList<>();
        if (room.stage() != Stage.PLAYING || game.over()) {
            return found;
        }
        for (RoomView.Seat chair : room.chairs()) {
            if (!chair.bot() && chair.place() == Presence.Place.GONE) {
                found.add(new Suggestion(Kind.NOBODY_THERE, List.of(chair.seat())));
            }
        }
        if (game.seats().size() > 2 && game.ready().size() == game.seats().size() - 1) {
            found.add(new Suggestion(
                    Kind.ONE_LEFT,
                    room.chairs().stream()
                            .map(RoomView.Seat::seat)
                            .filter(s -> !game.ready().contains(s))
                            .toList()));
        }
        if (game.phase() == Phase.TALKS) {
            game.offers().stream()
                    .filter(FacilitatorView.Offer::refusedByAll)
                    .findFirst()
                    .ifPresent(o -> found.add(
                            new Suggestion(Kind.HOPELESS_OFFER, o.terms().parties())));
        }
        @Nullable Duration patience = now.patience();
        if (patience != null) {
            now.quiet().forEach((seat, since) -> {
                if (isOver(patience, since, room.at())) {
                    found.add(new Suggestion(Kind.QUIET, List.of(seat)));
                }
            });
            @Nullable Instant begun = room.clock().since();
            if (!game.silent().isEmpty() && begun != null && isOver(patience, begun, room.at())) {
                FacilitatorView.Pair pair = game.silent().getFirst();
                found.add(new Suggestion(Kind.SILENCE, List.of(pair.one(), pair.other())));
            }
        }
        return found;
    }

    private static boolean isOver(Duration patience, Instant since, Instant now) {
        return Duration.between(since, now).compareTo(patience) >= 0;
    }
}
