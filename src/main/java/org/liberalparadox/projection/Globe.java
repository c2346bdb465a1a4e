package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Meter;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.rule.Meters;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.engine.state.RegimeState;

/** People, regimes and scoreboards, the same for every viewer. */
final class Globe {
    private Globe() {}

    static SeatView.World of(GameState state) {
        int round = 0;
        List<Passage> passages = List.of();
        for (GameState.Flow flow : state.flows()) {
            if (flow.round() >= round && !flow.passages().isEmpty()) {
                round = flow.round();
                passages = flow.passages();
            }
        }
        Census census = Census.of(state);
        return new SeatView.World(
                round,
                passages,
                census.everywhere(),
                PublicSeats.byStatus(before(state, census.totals())),
                Deferred.list(() -> regimes(state)),
                state.scoreboards(),
                Deferred.list(() -> origins(state)),
                Deferred.list(() -> meters(state)));
    }

    /** What is neglected, and what the deck makes of it: public facts and the open rules of the draw. */
    private static List<SeatView.Reading> meters(GameState state) {
        Map<Meter, Double> now = Meters.of(state);
        List<SeatView.Reading> readings = new ArrayList<>(now.size());
        List<String> deck = state.setup().scenario().deck();
        for (Map.Entry<Meter, Double> reading : now.entrySet()) {
            List<String> cards = new ArrayList<>();
            for (Card card : state.setup().rules().cards()) {
                for (Card.Pressure p : card.pressure()) {
                    if (p.meter() == reading.getKey() && reading.getValue() < p.below() && deck.contains(card.id())) {
                        cards.add(card.title());
                    }
                }
            }
            readings.add(new SeatView.Reading(reading.getKey(), reading.getValue(), List.copyOf(cards)));
        }
        return List.copyOf(readings);
    }

    /** Everybody by status before the last reckoning and what came since: those movements taken back. */
    private static long[] before(GameState state, long[] now) {
        long[] before = now.clone();
        for (GameState.Flow flow : state.flows()) {
            if (flow.round() >= Past.reckoned(state)) {
                for (Movement m : flow.movements()) {
                    before[m.now().ordinal()] -= m.people();
                    before[m.was().ordinal()] += m.people();
                }
            }
        }
        return before;
    }

    private static List<SeatView.Regime> regimes(GameState state) {
        List<SeatView.Regime> regimes = new ArrayList<>(state.regimes().size());
        for (RegimeState r : state.regimes()) {
            regimes.add(new SeatView.Regime(
                    r.id(),
                    r.name(),
                    r.strength(),
                    Past.at(r.history(), Past.reckoned(state) - 1, r.strength()),
                    r.breadth(),
                    r.collapsed(),
                    r.members(),
                    r.roll(),
                    r.since(),
                    r.norms(),
                    r.key(),
                    r.effort(),
                    Deferred.list(() -> trail(r))));
        }
        return List.copyOf(regimes);
    }

    /** The first entry of a history is the start of the game, or the round before a regime was founded. */
    private static List<SeatView.Standing> trail(RegimeState r) {
        List<SeatView.Standing> trail = new ArrayList<>(r.history().size());
        int first = r.since() == 0 ? 0 : r.since() - 1;
        for (int i = r.since() == 0 ? 0 : 1; i < r.history().size(); i++) {
            trail.add(new SeatView.Standing(
                    first + i, r.breadths().get(i), r.history().get(i)));
        }
        return List.copyOf(trail);
    }

    private static List<SeatView.Origin> origins(GameState state) {
        List<Place> places = state.setup().scenario().places();
        List<SeatView.Origin> origins = new ArrayList<>(places.size());
        for (Place place : places) {
            origins.add(new SeatView.Origin(
                    place.id(),
                    place.name(),
                    place.mark(),
                    place.flag(),
                    PublicSeats.byStatus(state.people().of(place.id()))));
        }
        return List.copyOf(origins);
    }
}
