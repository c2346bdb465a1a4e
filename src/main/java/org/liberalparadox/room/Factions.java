package org.liberalparadox.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;

/**
 * Who leads which faction of a cabinet. In the lobby and between votes people take and leave factions as they like; while
 * parliaments vote nobody leaves one for another, so that nobody votes for two, yet a faction without a leader may be taken.
 */
final class Factions {
    private final RoomState state;
    private final Instant now;

    Factions(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    RoomDecision lead(int id, @Nullable Factor faction) {
        Optional<Person> person = state.person(id);
        RoomRefusal wrong = wrong(person, true);
        if (wrong != null) {
            return RoomDecision.refused(wrong);
        }
        Person leader = person.orElseThrow();
        if (leader.faction() == faction) {
            return RoomDecision.of();
        }
        return leaderOf(leader, faction).isPresent()
                ? RoomDecision.refused(RoomRefusal.FACTION_TAKEN)
                : RoomDecision.of(new RoomEvent.FactionLed(now, id, faction));
    }

    /**
     * The facilitator stands above the rule for the time of a vote, and takes a faction from who leads it in the same step. What
     * a leader voted before stays the faction's vote until the new one casts another.
     */
    RoomDecision give(int id, @Nullable Factor faction) {
        Optional<Person> person = state.person(id);
        RoomRefusal wrong = wrong(person, false);
        if (wrong != null) {
            return RoomDecision.refused(wrong);
        }
        if (person.orElseThrow().faction() == faction) {
            return RoomDecision.of();
        }
        List<RoomEvent> events = new ArrayList<>();
        leaderOf(person.get(), faction).ifPresent(p -> events.add(new RoomEvent.FactionLed(now, p.id(), null)));
        events.add(new RoomEvent.FactionLed(now, id, faction));
        return new RoomDecision.Accepted(List.copyOf(events));
    }

    /** Takes over from a leader of the same delegation who is gone. */
    RoomDecision succeed(int id, int from) {
        Optional<Person> person = state.person(id);
        Optional<Person> gone = state.person(from).filter(g -> g.faction() != null);
        RoomRefusal wrong = wrong(person, true);
        if (wrong != null || gone.isEmpty()) {
            return RoomDecision.refused(wrong == null ? RoomRefusal.NO_SUCH_PERSON : wrong);
        }
        return java.util.Objects.equals(person.orElseThrow().seat(), gone.get().seat())
                ? RoomDecision.of(
                        new RoomEvent.FactionLed(now, from, null),
                        new RoomEvent.FactionLed(now, id, gone.get().faction()))
                : RoomDecision.refused(RoomRefusal.FACTION_TAKEN);
    }

    private @Nullable RoomRefusal wrong(Optional<Person> person, boolean bound) {
        if (!state.rules().cabinet()) {
            return RoomRefusal.NO_CABINET;
        }
        if (person.isEmpty()) {
            return RoomRefusal.NO_SUCH_PERSON;
        }
        if (person.get().seat() == null) {
            return RoomRefusal.NO_SEAT;
        }
        boolean votes = state.stage() != Stage.LOBBY && state.clock().phase() == Phase.RATIFICATION;
        return bound && votes && person.get().faction() != null ? RoomRefusal.FACTION_VOTES : null;
    }

    /** Who else of the same delegation leads this faction. */
    private Optional<Person> leaderOf(Person person, @Nullable Factor faction) {
        return state.people().values().stream()
                .filter(p -> faction != null && p.id() != person.id() && !p.removed() && p.faction() == faction)
                .filter(p -> java.util.Objects.equals(p.seat(), person.seat()))
                .findFirst();
    }
}
