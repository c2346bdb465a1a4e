package org.liberalparadox.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is in the room and where they sit. */
final class Seating {
    private final RoomState state;
    private final Instant now;
    private final List<RoomEvent> events = new ArrayList<>();

    Seating(RoomState state, Instant now) {
        this.state = state;
        this.now = now;
    }

    RoomDecision join(RoomCommand.Join c) {
        boolean assigned = state.rules().seating() == Settings.Seating.ASSIGNED;
        return join(c.name().strip(), assigned ? next().orElse(null) : c.seat());
    }

    RoomDecision accept(RoomCommand.AcceptInvitation c) {
        return join(c.name().strip(), c.seat());
    }

    private RoomDecision join(String name, @Nullable String seat) {
        if (!state.door()) {
            return RoomDecision.refused(RoomRefusal.DOOR_CLOSED);
        }
        RoomRefusal wrong = wrongName(name, -1);
        if (wrong != null) {
            return RoomDecision.refused(wrong);
        }
        int id = state.people().isEmpty() ? 1 : state.people().lastKey() + 1;
        events.add(new RoomEvent.PersonJoined(now, id, name));
        if (seat != null) {
            RoomRefusal full = full(seat);
            if (full != null) {
                return RoomDecision.refused(full);
            }
            sit(id, seat);
        }
        return new RoomDecision.Accepted(List.copyOf(events));
    }

    /** The free seat with the fewest people, in the order of the scenario. */
    private Optional<String> next() {
        return state.chairs().stream()
                .filter(state::hasRoom)
                .map(Chair::seat)
                .min(Comparator.comparingInt(seat -> state.at(seat).size()));
    }

    RoomDecision rename(RoomCommand.Rename c) {
        String name = c.name().strip();
        RoomRefusal wrong = wrongName(name, c.person());
        return wrong != null
                ? RoomDecision.refused(wrong)
                : known(c.person(), p -> events.add(new RoomEvent.PersonRenamed(now, p.id(), name)));
    }

    private @Nullable RoomRefusal wrongName(String name, int whose) {
        if (name.isEmpty()) {
            return RoomRefusal.NAME_MISSING;
        }
        if (name.codePointCount(0, name.length()) > Person.LONGEST_NAME) {
            return RoomRefusal.NAME_TOO_LONG;
        }
        return state.people().values().stream()
                        .anyMatch(
                                p -> !p.removed() && p.id() != whose && p.name().equalsIgnoreCase(name))
                ? RoomRefusal.NAME_TAKEN
                : null;
    }

    RoomDecision take(RoomCommand.TakeSeat c) {
        if (c.seat() != null) {
            RoomRefusal full = full(c.seat());
            if (full != null && !sitsAt(c.person(), c.seat())) {
                return RoomDecision.refused(full);
            }
        }
        return known(c.person(), p -> change(p, c.seat()));
    }

    RoomDecision move(RoomCommand.Move c) {
        if (c.seat() != null && state.chair(c.seat()).isEmpty()) {
            return RoomDecision.refused(RoomRefusal.NO_SUCH_SEAT);
        }
        if (c.seat() != null && state.at(c.seat()).size() >= Settings.LARGEST_DELEGATION) {
            return RoomDecision.refused(RoomRefusal.SEAT_FULL);
        }
        return known(c.person(), p -> change(p, c.seat()));
    }

    private boolean sitsAt(int person, String seat) {
        return state.person(person).filter(p -> seat.equals(p.seat())).isPresent();
    }

    private @Nullable RoomRefusal full(String seat) {
        Optional<Chair> chair = state.chair(seat);
        if (chair.isEmpty()) {
            return RoomRefusal.NO_SUCH_SEAT;
        }
        return state.hasRoom(chair.get()) ? null : RoomRefusal.SEAT_FULL;
    }

    private void change(Person person, @Nullable String to) {
        @Nullable String from = person.seat();
        if (java.util.Objects.equals(from, to)) {
            return;
        }
        if (to == null) {
            events.add(new RoomEvent.SeatTaken(now, person.id(), null, false));
        } else {
            sit(person.id(), to);
        }
        if (from != null && person.head()) {
            heir(person, from);
        }
    }

    private void sit(int person, String seat) {
        events.add(new RoomEvent.SeatTaken(now, person, seat, state.at(seat).isEmpty()));
        boolean vacated = state.chair(seat).filter(Chair::bot).isPresent();
        if (vacated) {
            events.add(new RoomEvent.SeatGivenBack(now, seat));
        }
    }

    /** A delegation whose head leaves is not left without one; a seat in play that nobody is left at goes to a bot. */
    private void heir(Person leaving, String seat) {
        Optional<Person> next =
                state.at(seat).stream().filter(p -> p.id() != leaving.id()).findFirst();
        if (next.isPresent()) {
            events.add(new RoomEvent.HeadNamed(now, next.get().id()));
        } else if (state.stage() != Stage.LOBBY
                && state.chair(seat).filter(c -> !c.bot()).isPresent()) {
            events.add(new RoomEvent.BotSeated(now, seat, state.rules().strategy(), Chair.Cause.EMPTY));
        }
    }

    RoomDecision showOut(RoomCommand.ShowOut c) {
        return known(c.person(), p -> {
            events.add(new RoomEvent.PersonRemoved(now, p.id()));
            if (p.seat() != null && p.head()) {
                heir(p, p.seat());
            }
        });
    }

    RoomDecision lead(int person) {
        return known(person, p -> {
            if (p.seat() != null && !p.head()) {
                events.add(new RoomEvent.HeadNamed(now, p.id()));
            }
        });
    }

    /** The last to have read the brief begins the game, unless a seat still waits for somebody. */
    RoomDecision ready(RoomCommand.SayReady c) {
        Optional<Person> person = state.person(c.person());
        if (person.isPresent() && person.get().seat() == null) {
            return RoomDecision.refused(RoomRefusal.NO_SEAT);
        }
        return known(c.person(), p -> {
            if (p.ready() != c.ready()) {
                events.add(new RoomEvent.BriefRead(now, p.id(), c.ready()));
                boolean last = state.chairs().stream().allMatch(chair -> isReady(chair, p.id()));
                if (c.ready() && last && state.stage() == Stage.LOBBY && !state.begun()) {
                    events.add(new RoomEvent.GameBegan(now));
                }
            }
        });
    }

    private boolean isReady(Chair chair, int besides) {
        List<Person> there = state.at(chair.seat());
        return chair.bot() || !there.isEmpty() && there.stream().allMatch(p -> p.ready() || p.id() == besides);
    }

    private RoomDecision known(int person, java.util.function.Consumer<Person> then) {
        Optional<Person> known = state.person(person);
        if (known.isEmpty()) {
            return RoomDecision.refused(RoomRefusal.NO_SUCH_PERSON);
        }
        then.accept(known.get());
        return new RoomDecision.Accepted(List.copyOf(events));
    }
}
