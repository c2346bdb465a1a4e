package org.liberalparadox.room;

import java.time.Instant;

/** The rules of a room, and the only door to them: pure functions of state, command and time. */
public final class RoomRules {
    private RoomRules() {}

    /** What a command leads to; never throws for somebody's mistake. */
    public static RoomDecision decide(RoomState state, RoomCommand command, Instant now) {
        if (state.stage() == Stage.CLOSED && !(command instanceof RoomCommand.Note)) {
            return command instanceof RoomCommand.OfServer && !comesIn(command)
                    ? RoomDecision.of()
                    : RoomDecision.refused(RoomRefusal.ROOM_CLOSED);
        }
        return switch (command) {
            case RoomCommand.Open c -> RoomDecision.of(new RoomEvent.RoomOpened(now, c.settings(), c.chairs()));
            case RoomCommand.Join c -> new Seating(state, now).join(c);
            case RoomCommand.AcceptInvitation c -> new Seating(state, now).accept(c);
            case RoomCommand.Rename c -> new Seating(state, now).rename(c);
            case RoomCommand.TakeSeat c -> new Seating(state, now).take(c);
            case RoomCommand.SayReady c -> new Seating(state, now).ready(c);
            case RoomCommand.TakeLead c -> new Seating(state, now).lead(c.person());
            case RoomCommand.NameHead c -> new Seating(state, now).lead(c.person());
            case RoomCommand.LeadFaction c -> new Factions(state, now).lead(c.person(), c.faction());
            case RoomCommand.GiveFaction c -> new Factions(state, now).give(c.person(), c.faction());
            case RoomCommand.Succeed c -> new Factions(state, now).succeed(c.person(), c.leader());
            case RoomCommand.Return c -> new StandIns(state, now).back(c);
            case RoomCommand.Move c -> new Seating(state, now).move(c);
            case RoomCommand.Swap c -> new Swaps(state, now).people(c.one(), c.other());
            case RoomCommand.SwapSeats c -> new Swaps(state, now).seats(c.one(), c.other());
            case RoomCommand.ShowOut c -> new Seating(state, now).showOut(c);
            case RoomCommand.LetBotPlay c -> new StandIns(state, now).let(c);
            case RoomCommand.GiveBack c -> new StandIns(state, now).giveBack(c.seat());
            case RoomCommand.StandIn c -> new StandIns(state, now).standIn(c);
            case RoomCommand.Begin c -> new Conduct(state, now).begin();
            case RoomCommand.Pause c -> new Conduct(state, now).pause();
            case RoomCommand.Resume c -> new Conduct(state, now).resume();
            case RoomCommand.BackToLobby c -> new Conduct(state, now).backToLobby();
            case RoomCommand.Close c -> RoomDecision.of(new RoomEvent.RoomClosed(now));
            case RoomCommand.GameOver c -> RoomDecision.of(new RoomEvent.RoomClosed(now));
            case RoomCommand.SetDoor c -> RoomDecision.of(new RoomEvent.DoorSet(now, c.open()));
            case RoomCommand.AddTime c -> new Conduct(state, now).add(c);
            case RoomCommand.SetTiming c -> new Conduct(state, now).time(c.timing());
            case RoomCommand.EndOn c -> new Conduct(state, now).endOn(c);
            case RoomCommand.PhaseBegan c -> new Conduct(state, now).phaseBegan(c);
            case RoomCommand.GrantTime c -> new Conduct(state, now).grant(c);
            case RoomCommand.ComeBack c -> new Conduct(state, now).comeBack(c.since());
            case RoomCommand.Announce c -> new Podium(state, now).announce(c);
            case RoomCommand.Note c -> new Podium(state, now).note(c);
            case RoomCommand.PlanCrisis c -> new Podium(state, now).plan(c);
            case RoomCommand.CallOff c -> new Podium(state, now).done(c.plan(), false);
            case RoomCommand.PlanPlayed c -> new Podium(state, now).done(c.plan(), true);
            case RoomCommand.Injected c ->
                RoomDecision.of(new RoomEvent.CrisisInjected(now, c.round(), c.phase(), c.card(), c.seats()));
            case RoomCommand.Cut c -> RoomDecision.of(new RoomEvent.PhaseCut(now, c.round(), c.phase()));
            case RoomCommand.Revoked c ->
                RoomDecision.of(new RoomEvent.StepRevoked(now, c.round(), c.phase(), c.seat(), c.step()));
        };
    }

    private static boolean comesIn(RoomCommand command) {
        return command instanceof RoomCommand.Join || command instanceof RoomCommand.AcceptInvitation;
    }

    /** Total: accepts every event ever stored. */
    public static RoomState evolve(RoomState state, RoomEvent event) {
        return RoomEvolution.evolve(state, event);
    }
}
