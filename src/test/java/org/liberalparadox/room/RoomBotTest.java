package org.liberalparadox.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A bot sits in for people, and makes way for them. */
class RoomBotTest extends RoomScript {
    private void begin() {
        open();
        join("Amina", "north");
        join("Jonas", "south");
        does(new RoomCommand.Begin());
    }

    @Test
    void standsInForWhoIsAbsentAndMakesWayWhenTheyAreBack() {
        begin();
        does(new RoomCommand.StandIn("north"));
        does(new RoomCommand.StandIn("north"));
        assertThat(room.chair("north").orElseThrow().cause()).isEqualTo(Chair.Cause.ABSENCE);
        does(new RoomCommand.Return(1));
        assertThat(room.chair("north").orElseThrow().bot()).isFalse();
    }

    @Test
    void ofTheFacilitatorsStaysUntilTheFacilitatorGivesTheSeatBack() {
        begin();
        does(new RoomCommand.LetBotPlay("north", "opportunist"));
        assertThat(refused(new RoomCommand.LetBotPlay("north", "opportunist"))).isEqualTo(RoomRefusal.ALREADY_A_BOT);
        assertThat(refused(new RoomCommand.Return(1))).isEqualTo(RoomRefusal.FACILITATORS_BOT);
        does(new RoomCommand.GiveBack("north"));
        assertThat(refused(new RoomCommand.GiveBack("north"))).isEqualTo(RoomRefusal.NOT_A_BOT);
    }

    @Test
    void takesASeatInPlayThatEverybodyLeft() {
        begin();
        does(new RoomCommand.TakeSeat(1, null));
        assertThat(room.chair("north").orElseThrow().cause()).isEqualTo(Chair.Cause.EMPTY);
    }
}
