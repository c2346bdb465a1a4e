package org.liberalparadox.engine.rule;

import java.util.TreeMap;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Origin;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.Scoreboard;
import org.liberalparadox.engine.state.SeatState;

/** The three scoreboards: nobody wins alone (game manual, chapter 10; concept S06; model keys {@code scores.*}). */
public final class Scores {
    private Scores() {}

    public static Scoreboard of(GameState state, int round) {
        TreeMap<String, Double> national = new TreeMap<>();
        for (SeatDefinition seat : state.setup().scenario().seats()) {
            national.put(seat.id(), Rounding.tenth(national(state, seat)));
        }
        return new Scoreboard(round, national, Rounding.tenth(migrants(state)), Rounding.tenth(worldOrder(state)));
    }

    /** Interest-weighted tracks, averaged over the rounds so far; 100 is par. */
    private static double national(GameState state, SeatDefinition seat) {
        SeatState now = state.seat(seat.id());
        double sum = 0;
        int rounds = 0;
        for (SeatState.Stand stand : now.history()) {
            if (stand.round() > 0) {
                sum += seat.interest().dot(stand.tracks());
                rounds++;
            }
        }
        if (now.history().isEmpty() || now.history().getLast().round() < state.round() || rounds == 0) {
            sum += seat.interest().dot(now.tracks());
            rounds++;
        }
        return 100 * sum / rounds / seat.par();
    }

    /** How many of those on the move or in exile live in safety and with which status. */
    private static double migrants(GameState state) {
        Model.Scores s = state.setup().rules().model().scores();
        double points = 0;
        long people = 0;
        for (Origin origin : Origin.of(state.setup().scenario())) {
            for (PersonStatus status : PersonStatus.values()) {
                if (status != PersonStatus.AT_HOME) {
                    long count = state.people().of(origin.id(), status);
                    people += count;
                    points += count * weight(status, s);
                }
            }
        }
        return people == 0 ? s.safe() : points / people;
    }

    private static double weight(PersonStatus status, Model.Scores s) {
        return status.isSafe()
                ? s.safe()
                : switch (status) {
                    case IN_LIMBO -> s.limbo();
                    case IRREGULAR -> s.irregular();
                    case DISPLACED -> s.displaced();
                    default -> s.lost();
                };
    }

    /** Regimes' strength and breadth, social contracts and trust, in equal parts. */
    private static double worldOrder(GameState state) {
        double regimes = 0;
        for (RegimeState r : state.regimes()) {
            regimes += r.collapsed() ? 0 : 0.75 * r.strength() + 0.25 * r.breadth();
        }
        double contracts = 0;
        int liberal = 0;
        for (SeatDefinition seat : state.setup().scenario().seats()) {
            if (seat.liberal()) {
                liberal++;
                contracts += SocialContract.of(
                        state.seat(seat.id()).tracks(), state.setup().rules().model());
            }
        }
        double sum = 100
                * state.trusts()
                        .mean(state.setup().scenario().states().stream()
                                .map(SeatDefinition::id)
                                .toList());
        int parts = 1;
        if (!state.regimes().isEmpty()) {
            sum += regimes / state.regimes().size();
            parts++;
        }
        if (liberal > 0) {
            sum += contracts / liberal;
            parts++;
        }
        return sum / parts;
    }
}
