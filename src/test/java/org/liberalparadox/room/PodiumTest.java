package org.liberalparadox.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Phase;

/** What a facilitator says, plans and notes. */
class PodiumTest extends RoomScript {
    @Test
    void wordsReachWhomTheyAreFor() {
        open();
        join("Amina", "north");
        join("Jonas", "south");
        does(new RoomCommand.Announce(List.of("north"), "Ask them."));
        does(new RoomCommand.Announce(List.of(), "Five minutes."));
        assertThat(heard(1)).containsExactly("Ask them.", "Five minutes.");
        assertThat(heard(2)).containsExactly("Five minutes.");
        assertThat(heard(RoomViews.PUBLIC)).containsExactly("Five minutes.");
        assertThat(refused(new RoomCommand.Announce(List.of("west"), "x"))).isEqualTo(RoomRefusal.NO_SUCH_SEAT);
        assertThat(refused(new RoomCommand.Announce(List.of(), " "))).isEqualTo(RoomRefusal.TEXT_MISSING);
    }

    private List<String> heard(int person) {
        return RoomViews.of(room, person, null, RoomViews.people(room, p -> Presence.NEVER, now), now)
                .announcements()
                .stream()
                .map(Announcement::text)
                .toList();
    }

    @Test
    void plannedCardsWaitForTheirRoundAndCanBeCalledOff() {
        open();
        join("Amina", "north");
        does(new RoomCommand.Begin());
        does(new RoomCommand.PhaseBegan(2, Phase.NEWS));
        assertThat(refused(new RoomCommand.PlanCrisis("pandemic", List.of(), 2)))
                .isEqualTo(RoomRefusal.ROUND_PASSED);
        does(new RoomCommand.PlanCrisis("pandemic", List.of(), 3));
        does(new RoomCommand.PlanCrisis("recession", List.of("north"), 4));
        does(new RoomCommand.CallOff(1));
        assertThat(room.planned()).extracting(PlannedCrisis::card).containsExactly("recession");
        assertThat(refused(new RoomCommand.CallOff(1))).isEqualTo(RoomRefusal.NO_SUCH_PLAN);
    }

    @Test
    void notesAreTakenEvenAfterTheEnd() {
        open();
        does(new RoomCommand.Close());
        does(new RoomCommand.Note("They never asked what the other needed."));
        assertThat(room.remarks()).hasSize(1);
        assertThat(refused(new RoomCommand.Join("Amina", null))).isEqualTo(RoomRefusal.ROOM_CLOSED);
    }
}
