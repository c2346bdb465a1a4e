package org.liberalparadox.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;

/** The facilitator gives a faction to somebody, whoever led it and whether or not parliaments vote. */
class GivenFactionsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private RoomState room = RoomState.NOTHING;

    @BeforeEach
    void open() {
        Settings settings = new Settings(true, true, 3, Settings.Seating.CHOSEN, Timing.none(), null, "reciprocator");
        does(new RoomCommand.Open(settings, List.of(Chair.open("north"), Chair.open("south"))));
        does(new RoomCommand.Join("Amina", "north"));
        does(new RoomCommand.Join("Sam", "north"));
        does(new RoomCommand.Join("Jonas", "south"));
        does(new RoomCommand.LeadFaction(2, Factor.RIGHTS));
        does(new RoomCommand.LeadFaction(3, Factor.RIGHTS));
        does(new RoomCommand.Begin());
        does(new RoomCommand.PhaseBegan(1, Phase.RATIFICATION));
    }

    private void does(RoomCommand command) {
        RoomDecision decision = RoomRules.decide(room, command, NOON);
        assertThat(decision).isInstanceOf(RoomDecision.Accepted.class);
        for (RoomEvent event : ((RoomDecision.Accepted) decision).events()) {
            room = RoomRules.evolve(room, event);
        }
    }

    private Factor led(int person) {
        return room.person(person).orElseThrow().faction();
    }

    @Test
    void evenFromItsLeaderInTheMidstOfAVote() {
        does(new RoomCommand.GiveFaction(1, Factor.RIGHTS));
        assertThat(led(1)).isEqualTo(Factor.RIGHTS);
        assertThat(led(2)).isNull();
        assertThat(led(3)).as("the other seat has a cabinet of its own").isEqualTo(Factor.RIGHTS);
    }

    @Test
    void whoeverIsGivenAnotherLeavesTheFirst() {
        does(new RoomCommand.GiveFaction(2, Factor.ECONOMY));
        assertThat(led(2)).isEqualTo(Factor.ECONOMY);
        assertThat(room.at("north")).noneMatch(p -> p.faction() == Factor.RIGHTS);
    }

    @Test
    void givenToNobodyTheModelVotes() {
        does(new RoomCommand.GiveFaction(2, null));
        assertThat(led(2)).isNull();
    }

    @Test
    void givenAgainItChangesNothing() {
        assertThat(((RoomDecision.Accepted) RoomRules.decide(room, new RoomCommand.GiveFaction(2, Factor.RIGHTS), NOON))
                        .events())
                .isEmpty();
    }
}
