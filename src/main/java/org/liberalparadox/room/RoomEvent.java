package org.liberalparadox.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;

/** What happened in a room besides the game. Stored for good under stable names. */
public sealed interface RoomEvent {
    Instant at();

    /** The host opened the room, with the chairs in the order of the scenario. */
    record RoomOpened(Instant at, Settings settings, List<Chair> chairs) implements RoomEvent {}

    record PersonJoined(Instant at, int person, String name) implements RoomEvent {}

    record PersonRenamed(Instant at, int person, String name) implements RoomEvent {}

    /** Sat down, or stood up where the seat is null. */
    record SeatTaken(Instant at, int person, @Nullable String seat, boolean head) implements RoomEvent {}

    /** The facilitator showed somebody out. */
    record PersonRemoved(Instant at, int person) implements RoomEvent {}

    /** Has read the brief, or takes that back. */
    record BriefRead(Instant at, int person, boolean ready) implements RoomEvent {}

    /** Speaks for the delegation from here on. */
    record HeadNamed(Instant at, int person) implements RoomEvent {}

    /** Leads a faction of the cabinet, or none any more. */
    record FactionLed(Instant at, int person, @Nullable Factor faction) implements RoomEvent {}

    record BotSeated(Instant at, String seat, String strategy, Chair.Cause cause) implements RoomEvent {}

    record SeatGivenBack(Instant at, String seat) implements RoomEvent {}

    record GameBegan(Instant at) implements RoomEvent {}

    /** With what was left on the clock in milliseconds, or null where it did not run. */
    record GamePaused(Instant at, @Nullable Long left) implements RoomEvent {}

    record GameResumed(Instant at, @Nullable Instant deadline) implements RoomEvent {}

    /** Back to the lobby, as between two meetings; the clock stands. */
    record LobbyReopened(Instant at, @Nullable Long left) implements RoomEvent {}

    /** The debriefing is open to all. */
    record RoomClosed(Instant at) implements RoomEvent {}

    /** The join code lets nobody in any more, or does again. */
    record DoorSet(Instant at, boolean open) implements RoomEvent {}

    /** The clock of a phase; no deadline where only people end it. */
    record ClockSet(
            Instant at, int round, Phase phase, @Nullable Instant deadline, ClockCause cause) implements RoomEvent {}

    record Announced(Instant at, Announcement announcement) implements RoomEvent {}

    record Remarked(Instant at, Remark remark) implements RoomEvent {}

    record CrisisPlanned(Instant at, PlannedCrisis crisis) implements RoomEvent {}

    /** A planned card was played or called off. */
    record PlanDone(Instant at, int plan, boolean played) implements RoomEvent {}

    /** The facilitator played a card in the middle of a phase. */
    record CrisisInjected(Instant at, int round, Phase phase, String card, List<String> seats) implements RoomEvent {}

    /** The facilitator ended a phase before its time. */
    record PhaseCut(Instant at, int round, Phase phase) implements RoomEvent {}

    /** The facilitator took back a seat's last step that nobody else had seen. */
    record StepRevoked(Instant at, int round, Phase phase, String seat, Step step) implements RoomEvent {}

    /** The facilitator gave the phases other times; with what is left of the one in play where its clock stands. */
    record TimingSet(Instant at, Timing timing, @Nullable Long left) implements RoomEvent {}

    /** Nobody could do anything from then until now: the server did not run, or its machine slept. */
    record ServerAway(Instant at, Instant since) implements RoomEvent {
        /** That moment, later by what of this time came after it. */
        Instant without(Instant moment) {
            Instant from = moment.isAfter(since) ? moment : since;
            return from.isBefore(at) ? moment.plus(Duration.between(from, at)) : moment;
        }
    }

    /** Why a clock was set. */
    enum ClockCause {
        PHASE,
        ADDED,
        DATE,
        RESTART,
        /** The facilitator gave the phases other times. */
        TIMING,
        JUMP
    }

    /** A step that can be taken back while nobody else has seen it. */
    enum Step {
        ORDERS,
        READY
    }
}
