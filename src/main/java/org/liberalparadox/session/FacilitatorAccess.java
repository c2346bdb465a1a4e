package org.liberalparadox.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.FacilitatorView;
import org.liberalparadox.projection.Room;
import org.liberalparadox.projection.StageLens;
import org.liberalparadox.room.PlannedCrisis;
import org.liberalparadox.room.Remark;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomView;

/** What the facilitator of a room may see and do: everything, and nothing in anybody's name. */
public interface FacilitatorAccess {
    String session();

    /** With which people join; null where it lets nobody in any more. */
    @Nullable
    String code();

    /** Address of the public screen. */
    String screen();

    RoomView room();

    FacilitatorView game();

    Scenario scenario();

    Rules rules();

    int rounds();

    List<Remark> remarks();

    List<PlannedCrisis> planned();

    /** What the facilitator did so far. */
    List<RoomEvent> log();

    /**
     * Since when nobody of a seat that people hold did anything, by seat: no step of the game, nothing written, no change in the
     * room; at the earliest when the phase began or went on. A seat that is ready has nothing to do. Told from what is stored, so
     * that a restart makes nobody busy; only who was writing something unsent is not known after it.
     */
    SortedMap<String, Instant> quiet();

    /** After how long of that the facilitator wants to know, in the phase in play; null for never. */
    @Nullable
    Duration patience();

    /** Empty when it was done. */
    Optional<RoomRefusal> submit(RoomCommand.OfFacilitator command);

    /** Ends the phase in play. */
    Optional<Rejection> endPhase();

    /** Ends the phase the facilitator was looking at; a phase that is over already is not ended twice. */
    Optional<Rejection> endPhase(int round, Phase phase);

    /** Plays a card now, in the middle of the phase; the card's own roles when no seat is named. */
    Optional<Rejection> inject(String card, List<String> seats);

    /** Takes back a seat's last step that nobody else has seen. */
    Optional<Rejection> revoke(String seat, RoomEvent.Step step);

    /** The seat as its holder sees it; submits nothing. */
    SeatAccess as(String seat);

    /** The situation of any pair, by the true interest of both; calls back once it is reckoned, on any thread. */
    void stageGame(String one, String other, Consumer<StageLens> then);

    /** The bargaining zone of a pair, exactly. */
    Room zone(String one, String other);

    /** A new personal link for somebody who lost theirs; earlier ones open nothing any more. */
    Ticket newLink(int person);

    /** A link with which people sit down at this seat as long as it has room, {@code /invite/{secret}}. */
    Ticket invite(String seat);

    /** Takes every link to a seat that was given out so far out of use. */
    void revokeInvitations();

    /** A new link for the facilitator; all earlier ones, and consoles opened with them, are closed. */
    Ticket newOwnLink();

    /** One more link for the facilitator, as to be printed and locked away. */
    Ticket spareLink();

    /** Whether this link was taken out of use since it was opened: then nothing may be shown or done any more. */
    boolean revoked();

    /** A console is open in this browser; run the result when it is closed. */
    Runnable attend(String browser);

    /** Browsers besides this one in which a console of the room is open. */
    int consolesBesides(String browser);

    /** Empty before the debriefing is open. */
    Optional<Debrief> debrief();

    /** Calls back after each stored change of room and game, on any thread; run the result to stop. */
    Runnable listen(Runnable changed);
}
