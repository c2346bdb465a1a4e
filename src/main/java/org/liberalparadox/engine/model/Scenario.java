package org.liberalparadox.engine.model;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A scenario ({@code game-rules/scenarios/*.yaml}).
 *
 * @param startYear calendar year of round 1
 * @param era the time it plays in, whose values of the model hold (V07)
 * @param deck cards that may be drawn in rounds the script leaves empty; none when empty
 * @param trust starting trust by default, and for named pairs
 * @param ties starting ties of named pairs by trade and capital; others have the base of the model
 */
public record Scenario(
        String id,
        String title,
        String tagline,
        String teaches,
        String situation,
        int startYear,
        Era era,
        int rounds,
        String map,
        List<String> deck,
        List<SeatDefinition> seats,
        List<Place> places,
        List<Stock> people,
        List<Route> routes,
        List<RegimeDefinition> regimes,
        List<ScriptedCard> script,
        double trust,
        List<TrustPair> trusts,
        List<TiePair> ties,
        List<Timing> timings,
        List<String> questions,
        List<String> sources) {

    /** Starting trust between two seats, both ways. */
    public record TrustPair(String a, String b, double trust) {}

    /** What trade and capital tie two seats by when the game begins, 0 to 1, both ways (C01). */
    public record TiePair(String a, String b, double tie) {}

    /** Suggested minutes for the five phases in a session of so many minutes. */
    public record Timing(int minutes, int rounds, int news, int talks, int ratification, int policy, int reckoning) {}

    public SeatDefinition seat(String id) {
        // asked for many times in every step of a game: by number, which needs no iterator
        for (int i = 0; i < seats.size(); i++) {
            SeatDefinition seat = seats.get(i);
            if (seat.id().equals(id)) {
                return seat;
            }
        }
        throw new NoSuchElementException("no seat " + id + " in scenario " + this.id);
    }

    /** Seats with a territory, in the order of the file. */
    public List<SeatDefinition> states() {
        return seats.stream().filter(SeatDefinition::isState).toList();
    }

    public boolean hasSeat(String id) {
        return seats.stream().anyMatch(s -> s.id().equals(id));
    }

    /** Name of a seat or of a place nobody plays. */
    public String nameOf(String place) {
        return hasSeat(place)
                ? seat(place).name()
                : places.stream()
                        .filter(p -> p.id().equals(place))
                        .map(Place::name)
                        .findFirst()
                        .orElse(place);
    }
}
