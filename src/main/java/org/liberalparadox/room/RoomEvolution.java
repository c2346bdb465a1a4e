package org.liberalparadox.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The state of a room as the fold of its events. */
final class RoomEvolution {
    private RoomEvolution() {}

    static RoomState evolve(RoomState state, RoomEvent event) {
        RoomState next = step(state, event);
        return isIntervention(event) ? next.with(d -> d.log = with(next.log(), event)) : next;
    }

    private static RoomState step(RoomState s, RoomEvent event) {
        return switch (event) {
            case RoomEvent.RoomOpened e ->
                s.with(d -> {
                    d.settings = e.settings();
                    d.chairs = List.copyOf(e.chairs());
                });
            case RoomEvent.PersonJoined e ->
                put(s, new Person(e.person(), e.name(), null, false, null, false, false, false));
            case RoomEvent.PersonRenamed e -> person(s, e.person(), p -> p.named(e.name()));
            case RoomEvent.SeatTaken e -> person(s, e.person(), p -> p.at(e.seat(), e.head(), s.begun()));
            case RoomEvent.PersonRemoved e -> person(s, e.person(), Person::gone);
            case RoomEvent.BriefRead e -> person(s, e.person(), p -> p.ready(e.ready()));
            case RoomEvent.HeadNamed e -> head(s, e.person());
            case RoomEvent.FactionLed e -> person(s, e.person(), p -> p.of(e.faction()));
            case RoomEvent.BotSeated e -> chair(s, new Chair(e.seat(), e.strategy(), e.cause()));
            case RoomEvent.SeatGivenBack e -> chair(s, Chair.open(e.seat()));
            case RoomEvent.GameBegan e -> s.with(d -> d.stage = Stage.PLAYING);
            case RoomEvent.GamePaused e -> stopped(s, Stage.PAUSED, e.left());
            case RoomEvent.LobbyReopened e -> stopped(s, Stage.LOBBY, e.left());
            case RoomEvent.GameResumed e -> running(s, e);
            case RoomEvent.RoomClosed e -> stopped(s, Stage.CLOSED, null).with(d -> d.door = false);
            case RoomEvent.DoorSet e -> s.with(d -> d.door = e.open());
            case RoomEvent.ClockSet e ->
                s.with(d -> d.clock = new RoomClock(e.round(), e.phase(), e.deadline(), null, since(s, e)));
            case RoomEvent.ServerAway e ->
                s.with(d -> {
                    d.away = with(s.away(), e);
                    d.clock = s.clock().after(e);
                });
            case RoomEvent.TimingSet e -> timed(s, e);
            case RoomEvent.Announced e -> s.with(d -> d.announcements = with(s.announcements(), e.announcement()));
            case RoomEvent.Remarked e -> s.with(d -> d.remarks = with(s.remarks(), e.remark()));
            case RoomEvent.CrisisPlanned e -> s.with(d -> d.planned = with(s.planned(), e.crisis()));
            case RoomEvent.PlanDone e ->
                s.with(d -> d.planned =
                        s.planned().stream().filter(p -> p.id() != e.plan()).toList());
            case RoomEvent.CrisisInjected e -> s;
            case RoomEvent.PhaseCut e -> s;
            case RoomEvent.StepRevoked e -> s;
        };
    }

    /** What the debriefing tells of the room: what somebody decided, not who walked in or what the clock did by itself. */
    private static boolean isIntervention(RoomEvent event) {
        return switch (event) {
            case RoomEvent.ClockSet e -> e.cause() != RoomEvent.ClockCause.PHASE;
            case RoomEvent.PersonJoined e -> false;
            case RoomEvent.PersonRenamed e -> false;
            case RoomEvent.BriefRead e -> false;
            case RoomEvent.RoomOpened e -> false;
            case RoomEvent.ServerAway e -> false;
            default -> true;
        };
    }

    private static RoomState put(RoomState s, Person person) {
        SortedMap<Integer, Person> people = new TreeMap<>(s.people());
        people.put(person.id(), person);
        return s.with(d -> d.people = Collections.unmodifiableSortedMap(people));
    }

    private static RoomState person(RoomState s, int id, UnaryOperator<Person> change) {
        @Nullable Person known = s.people().get(id);
        return known == null ? s : put(s, change.apply(known));
    }

    private static RoomState head(RoomState s, int id) {
        @Nullable Person named = s.people().get(id);
        if (named == null || named.seat() == null) {
            return s;
        }
        RoomState next = s;
        for (Person p : s.at(named.seat())) {
            next = put(next, p.leading(p.id() == id));
        }
        return next;
    }

    private static RoomState chair(RoomState s, Chair changed) {
        return s.with(d -> d.chairs = s.chairs().stream()
                .map(c -> c.seat().equals(changed.seat()) ? changed : c)
                .toList());
    }

    private static RoomState stopped(RoomState s, Stage stage, @Nullable Long left) {
        RoomClock c = s.clock();
        return s.with(d -> {
            d.stage = stage;
            d.clock = new RoomClock(c.round(), c.phase(), null, left == null ? null : Duration.ofMillis(left), null);
        });
    }

    private static RoomState timed(RoomState s, RoomEvent.TimingSet e) {
        RoomClock c = s.clock();
        Duration left = e.left() == null ? null : Duration.ofMillis(e.left());
        return s.with(d -> {
            d.settings = s.rules().timed(e.timing());
            d.clock = s.stage() == Stage.PLAYING ? c : new RoomClock(c.round(), c.phase(), null, left, null);
        });
    }

    /** A clock that is set for the phase in play does not begin it anew. */
    private static @Nullable Instant since(RoomState s, RoomEvent.ClockSet e) {
        return s.clock().isFor(e.round(), e.phase()) ? s.clock().since() : e.at();
    }

    private static RoomState running(RoomState s, RoomEvent.GameResumed e) {
        RoomClock c = s.clock();
        return s.with(d -> {
            d.stage = Stage.PLAYING;
            d.clock = new RoomClock(c.round(), c.phase(), e.deadline(), null, e.at());
        });
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return List.copyOf(all);
    }
}
