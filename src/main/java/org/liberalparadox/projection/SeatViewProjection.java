package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.rule.Standing;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.engine.state.Vote;

/** What a seat may see of a game: everything about itself, of the others what is public (experience: the table). */
public final class SeatViewProjection {
    private SeatViewProjection() {}

    /**
     * The view of a seat.
     *
     * @param bots seats that bots hold
     */
    public static SeatView of(GameState state, String seat, Set<String> bots) {
        return of(state, seat, bots, home -> WinSets.of(state.setup(), home));
    }

    /**
     * The view of a seat with its win-set measured by somebody else.
     *
     * @param winSet share of all packages that a home front would carry, 0 to 1
     */
    public static SeatView of(GameState state, String seat, Set<String> bots, ToDoubleFunction<Constituency> winSet) {
        Options options = GameEngine.options(state, seat);
        Scenario scenario = state.setup().scenario();
        Constituency home = Standing.home(state, seat);
        return new SeatView(
                scenario.id(),
                scenario.title(),
                scenario.map(),
                scenario.startYear(),
                state.round(),
                state.setup().rounds(),
                state.phase(),
                state.ending(),
                OwnSide.of(state, home, options, winSet.applyAsDouble(home)),
                PublicSeats.of(state, seat, bots),
                Asking.of(state, seat),
                Deferred.list(() -> Table.talks(state, home, options)),
                Deferred.list(() -> Ledger.promises(state, seat)),
                crises(state, seat),
                Deferred.list(() -> notes(state, seat)),
                Deferred.list(() -> Newspaper.of(state)),
                Globe.of(state),
                Deferred.list(() -> votes(state, seat)),
                Diplomats.of(state, home, options),
                options);
    }

    private static List<SeatView.Crisis> crises(GameState state, String seat) {
        List<SeatView.Crisis> crises = new ArrayList<>(state.crises().size());
        for (ActiveCrisis c : state.crises()) {
            crises.add(new SeatView.Crisis(c.id(), c.card(), c.round(), c.struck(), c.awaits(seat), answer(c, seat)));
        }
        return List.copyOf(crises);
    }

    private static @Nullable String answer(ActiveCrisis crisis, String seat) {
        String answer = crisis.answers().get(seat);
        return answer == null || answer.isEmpty() ? null : answer;
    }

    private static List<Note> notes(GameState state, String seat) {
        List<Note> notes = new ArrayList<>();
        for (Note note : state.notes()) {
            if (note.from().equals(seat) || note.to().contains(seat)) {
                notes.add(note);
            }
        }
        return List.copyOf(notes);
    }

    /**
     * Roll calls are public, the line a foreign parliament draws is not: its chance of the day is folded into what was
     * needed, so that the margin stays true and the line uncertain.
     */
    private static List<Vote> votes(GameState state, String seat) {
        List<Vote> votes = new ArrayList<>(state.votes().size());
        for (Vote v : state.votes()) {
            votes.add(
                    v.seat().equals(seat)
                            ? v
                            : new Vote(
                                    v.seat(),
                                    v.proposal(),
                                    v.round(),
                                    v.support(),
                                    v.needed() - v.swing(),
                                    0,
                                    v.appeal(),
                                    v.weights()));
        }
        return List.copyOf(votes);
    }
}
