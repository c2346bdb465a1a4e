package org.liberalparadox.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;

/** What somebody in the room, its facilitator or its clock asks for; yields events or a refusal, never an exception. */
public sealed interface RoomCommand {

    /** Of somebody in the room, about themselves; the session checks that whoever sends it is that person. */
    sealed interface OfPerson extends RoomCommand {
        int person();
    }

    /** Of the facilitator. */
    sealed interface OfFacilitator extends RoomCommand {}

    /** Of the server. */
    sealed interface OfServer extends RoomCommand {}

    record Open(Settings settings, List<Chair> chairs) implements OfServer {}

    /** Comes in through the door; with a seat where one was chosen. */
    record Join(String name, @Nullable String seat) implements OfServer {}

    /** Comes in with the invitation to a seat: it is theirs if it has room, however others get to their seats. */
    record AcceptInvitation(String name, String seat) implements OfServer {}

    record Rename(int person, String name) implements OfPerson {}

    /** Sits down, or stands up where the seat is null. */
    record TakeSeat(int person, @Nullable String seat) implements OfPerson {}

    record SayReady(int person, boolean ready) implements OfPerson {}

    /** Speaks for the delegation, as when its head is away. */
    record TakeLead(int person) implements OfPerson {}

    /** Leads a faction of the cabinet, or none. */
    record LeadFaction(int person, @Nullable Factor faction) implements OfPerson {}

    /** Takes the seat back from the bot that played while nobody was there. */
    record Return(int person) implements OfPerson {}

    record Begin() implements OfFacilitator {}

    record Pause() implements OfFacilitator {}

    record Resume() implements OfFacilitator {}

    record BackToLobby() implements OfFacilitator {}

    /** Opens the debriefing. */
    record Close() implements OfFacilitator {}

    record SetDoor(boolean open) implements OfFacilitator {}

    record AddTime(Duration more) implements OfFacilitator {}

    /** Other times for the phases, from the one in play on. */
    record SetTiming(Timing timing) implements OfFacilitator {}

    /** Ends the phase in play on a date and hour. */
    record EndOn(Instant deadline) implements OfFacilitator {}

    record LetBotPlay(String seat, String strategy) implements OfFacilitator {}

    record GiveBack(String seat) implements OfFacilitator {}

    /** Puts somebody into a seat, or takes them out of one. */
    record Move(int person, @Nullable String seat) implements OfFacilitator {}

    /** Two people change places. */
    record Swap(int one, int other) implements OfFacilitator {}

    /** The delegations of two seats change places. */
    record SwapSeats(String one, String other) implements OfFacilitator {}

    record ShowOut(int person) implements OfFacilitator {}

    record NameHead(int person) implements OfFacilitator {}

    /** Gives somebody a faction of the cabinet, whoever led it, or takes theirs. */
    record GiveFaction(int person, @Nullable Factor faction) implements OfFacilitator {}

    /** To some seats, or to all where none is named. */
    record Announce(List<String> seats, String text) implements OfFacilitator {}

    record Note(String text) implements OfFacilitator {}

    /** Plays a card when the round begins. */
    record PlanCrisis(String card, List<String> seats, int round) implements OfFacilitator {}

    record CallOff(int plan) implements OfFacilitator {}

    /** The game entered a phase: the clock is set for it once. */
    record PhaseBegan(int round, Phase phase) implements OfServer {}

    /** The server was away, or its clock jumped: whoever sits at the table gets the time back. */
    record GrantTime(Instant deadline, RoomEvent.ClockCause cause) implements OfServer {}

    /** The server did not run from then until now, or its machine slept. */
    record ComeBack(Instant since) implements OfServer {}

    /** Leads a faction whose leader is gone, as the server knows. */
    record Succeed(int person, int leader) implements OfServer {}

    /** Nobody was at the seat for the stated time. */
    record StandIn(String seat) implements OfServer {}

    record PlanPlayed(int plan) implements OfServer {}

    record Injected(int round, Phase phase, String card, List<String> seats) implements OfServer {}

    record Cut(int round, Phase phase) implements OfServer {}

    record Revoked(int round, Phase phase, String seat, RoomEvent.Step step) implements OfServer {}

    /** The game is over. */
    record GameOver() implements OfServer {}
}
