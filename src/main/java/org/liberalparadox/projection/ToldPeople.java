package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Obligation;

/** The part of a reckoning about people: who moved, who found safety, who waits, who was lost, and why. */
final class ToldPeople {
    private final GameState before;
    private final List<GameEvent> events;
    private final List<Movement> movements = new ArrayList<>();
    private final List<Reckoning.Line> lines = new ArrayList<>();

    private ToldPeople(GameState before, List<GameEvent> events) {
        this.before = before;
        this.events = events;
        for (GameEvent event : events) {
            if (event instanceof GameEvent.PeopleMoved moved) {
                movements.addAll(moved.movements());
            }
        }
    }

    static Reckoning.Step step(GameState before, List<GameEvent> events, GameState after) {
        return new ToldPeople(before, events).tell(after);
    }

    private Reckoning.Step tell(GameState after) {
        long crossed = crossed(movements);
        long earlier = 0;
        for (GameState.Flow flow : before.flows()) {
            earlier += flow.round() == before.round() - 1 ? crossed(flow.movements()) : 0;
        }
        long change = crossed - earlier;
        List<String> args = List.of(Long.toString(crossed), Long.toString(Math.abs(change)));
        boolean first = before.round() == 1;
        String direction = first || change == 0 ? "" : change > 0 ? "-more" : "-fewer";
        lines.add(way(new Reckoning.Line("crossed" + direction, args, "", List.of())));
        promised(Reason.LABOUR_VISA, "visas", Mechanism.LABOUR_VISAS);
        promised(Reason.CIRCULAR, "circular", Mechanism.CIRCULAR);
        promised(Reason.VISA_FREE, "visa-free", Mechanism.VISA_FREE);
        promised(Reason.RESETTLEMENT, "resettled", Mechanism.RESETTLEMENT);
        promised(Reason.RELOCATION, "relocated", Mechanism.RELOCATION);
        promised(Reason.READMISSION, "readmitted", Mechanism.READMISSION);
        plain(Reason.ASYLUM_GRANTED, "asylum-granted");
        plain(Reason.ASYLUM_REFUSED, "asylum-refused");
        plain(Reason.LOCAL_INTEGRATION, "local-integration");
        plain(Reason.VOLUNTARY_RETURN, "returned");
        limbo(after);
        plain(Reason.LOST_ON_THE_WAY, "lost");
        String key = crossed == 0 ? "people-none" : "people" + direction;
        return new Reckoning.Step("people", key, args, List.copyOf(lines));
    }

    /** People who moved on along a route, whatever became of them. */
    private static long crossed(List<Movement> movements) {
        long people = 0;
        for (Movement m : movements) {
            if ((m.reason() == Reason.JOURNEY || m.reason() == Reason.FIRST_ENTRY)
                    && !m.from().equals(m.to())) {
                people += m.people();
            }
        }
        return people;
    }

    /** Why so many crossed: a gate opened, a gate waved through, a gate held as promised, or nothing of the kind. */
    private Reckoning.Line way(Reckoning.Line line) {
        for (GateStance stance : List.of(GateStance.OPEN, GateStance.WAVE_THROUGH)) {
            for (GameEvent event : events) {
                if (event instanceof GameEvent.PolicySet set
                        && set.policy().gate() == stance
                        && PublicSeats.isGate(before.setup(), set.seat())) {
                    String cause = stance == GateStance.OPEN ? "gate-opened" : "gate-waved";
                    return because(line, cause, List.of(set.seat()));
                }
            }
        }
        @Nullable Obligation held = kept(Mechanism.EXIT_CONTROL);
        return held == null ? line : promise(line, held);
    }

    private void promised(Reason reason, String key, Mechanism mechanism) {
        long people = moved(reason);
        if (people > 0) {
            Reckoning.Line line = new Reckoning.Line(key, List.of(Long.toString(people)), "", List.of());
            @Nullable Obligation kept = kept(mechanism);
            lines.add(kept == null ? line : promise(line, kept));
        }
    }

    private void plain(Reason reason, String key) {
        long people = moved(reason);
        if (people > 0) {
            lines.add(new Reckoning.Line(key, List.of(Long.toString(people)), "", List.of()));
        }
    }

    private void limbo(GameState after) {
        long change = 0;
        for (Movement m : movements) {
            change += m.now() == PersonStatus.IN_LIMBO ? m.people() : 0;
            change -= m.was() == PersonStatus.IN_LIMBO ? m.people() : 0;
        }
        if (change != 0) {
            String total = Long.toString(after.people().total(PersonStatus.IN_LIMBO));
            lines.add(new Reckoning.Line(
                    change > 0 ? "limbo-more" : "limbo-fewer",
                    List.of(Long.toString(Math.abs(change)), total),
                    "",
                    List.of()));
        }
    }

    private long moved(Reason reason) {
        long people = 0;
        for (Movement m : movements) {
            people += m.reason() == reason ? m.people() : 0;
        }
        return people;
    }

    /** A promise of this kind that nobody saw broken. */
    private @Nullable Obligation kept(Mechanism mechanism) {
        for (Obligation o : before.obligations()) {
            if (o.binds(before.round())
                    && before.setup().rules().issue(o.clause().issue()).mechanism() == mechanism
                    && !isSeenBroken(o)) {
                return o;
            }
        }
        return null;
    }

    private boolean isSeenBroken(Obligation o) {
        for (GameEvent event : events) {
            if (event instanceof GameEvent.ObligationDefected e && e.obligation() == o.id() && e.detected()) {
                return true;
            }
        }
        return false;
    }

    private Reckoning.Line promise(Reckoning.Line line, Obligation o) {
        return because(
                line,
                "promise-kept",
                List.of(o.clause().issue(), Integer.toString(o.clause().level()), o.giver()));
    }

    private static Reckoning.Line because(Reckoning.Line line, String cause, List<String> args) {
        return new Reckoning.Line(line.key(), line.args(), cause, args);
    }
}
