package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Climate;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.rule.Gates;
import org.liberalparadox.engine.rule.Rounding;
import org.liberalparadox.engine.rule.SocialContract;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.SeatState;

/** What everybody may know of every seat. */
final class PublicSeats {
    private static final PersonStatus[] STATUSES = PersonStatus.values();

    private PublicSeats() {}

    static List<SeatView.Seat> of(GameState state, @Nullable String viewer, Set<String> bots) {
        List<SeatDefinition> definitions = state.setup().scenario().seats();
        List<SeatView.Seat> seats = new ArrayList<>(definitions.size());
        for (SeatDefinition seat : definitions) {
            seats.add(seat(state, viewer, seat, bots.contains(seat.id())));
        }
        return List.copyOf(seats);
    }

    private static SeatView.Seat seat(GameState state, @Nullable String viewer, SeatDefinition seat, boolean bot) {
        GameSetup setup = state.setup();
        Model model = setup.rules().model();
        SeatState now = state.seat(seat.id());
        Climate climate = PublicHome.climate(state, seat.id());
        Constituency home = PublicHome.of(seat, now, climate, model);
        return new SeatView.Seat(
                seat.id(),
                seat.name(),
                seat.mark(),
                seat.flag(),
                seat.role(),
                seat.liberal(),
                seat.asylum(),
                seat.population(),
                seat.gdpPerCapita(),
                home.pointWorth(),
                seat.power(),
                now.tracks(),
                now.mood(),
                seat.stakes(),
                Rounding.tenth(SocialContract.of(now.tracks(), model)),
                now.approval(),
                now.populist(),
                electionIn(state, seat),
                now.policy(),
                viewer == null || seat.id().equals(viewer)
                        ? null
                        : (Double) state.trusts().of(viewer, seat.id()),
                null,
                Census.of(state).at(seat.id()),
                Deferred.list(() -> trail(state, now)),
                Rounding.hundredth(home.needed()),
                climate,
                model.ratification().estimateError(),
                isGate(setup, seat.id()),
                now.ready(),
                now.orders() != null,
                bot);
    }

    /** Rounds until the next election, 0 in its round until it has been held; null where none is due. */
    static @Nullable Integer electionIn(GameState state, SeatDefinition seat) {
        if (seat.liberal()) {
            int held = Past.reckoned(state);
            for (int round : seat.elections()) {
                if (round > held && round <= state.setup().rounds()) {
                    return round - state.round();
                }
            }
        }
        return null;
    }

    /** Whether a route passes through the place before its end. */
    static boolean isGate(GameSetup setup, String place) {
        return Gates.isGate(setup, place);
    }

    /** Counts in the order of the statuses as a map by their names, empty ones left out. */
    static SortedMap<String, Long> byStatus(long[] counts) {
        SortedMap<String, Long> people = new TreeMap<>();
        for (PersonStatus status : STATUSES) {
            if (counts[status.ordinal()] != 0) {
                people.put(status.name(), counts[status.ordinal()]);
            }
        }
        return java.util.Collections.unmodifiableSortedMap(people);
    }

    private static List<SeatView.Point> trail(GameState state, SeatState seat) {
        @Nullable String[] crises = crises(state, seat.id());
        List<SeatView.Point> trail = new ArrayList<>(seat.history().size());
        for (SeatState.Stand stand : seat.history()) {
            @Nullable String crisis = stand.round() < crises.length ? crises[stand.round()] : null;
            trail.add(new SeatView.Point(stand.round(), stand.openness(), stand.closure(), stand.contract(), crisis));
        }
        return java.util.Collections.unmodifiableList(trail);
    }

    /** Title of the first card that struck the seat, round by round. */
    private static @Nullable String[] crises(GameState state, String seat) {
        @Nullable String[] titles = new String[state.setup().rounds() + 1];
        for (ActiveCrisis c : state.crises()) {
            if (c.round() < titles.length
                    && titles[c.round()] == null
                    && c.struck().contains(seat)) {
                titles[c.round()] = state.setup().rules().card(c.card()).title();
            }
        }
        return titles;
    }
}
