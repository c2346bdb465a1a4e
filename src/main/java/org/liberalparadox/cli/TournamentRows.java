package org.liberalparadox.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.simulation.Estimate;
import org.liberalparadox.simulation.Tournament;
import org.liberalparadox.simulation.Tournament.Line;

/** The table of a tournament. The names of its columns and their order are a contract. */
final class TournamentRows {
    private static final String TABLE = "%-14s %6s  %-22s %-20s %-20s %s%n";

    private TournamentRows() {}

    static List<Map<String, Object>> all(Tournament tournament, List<String> strategies) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String strategy : strategies) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("strategy", strategy);
            put(row, tournament.line(strategy));
            rows.add(row);
        }
        return rows;
    }

    static List<Map<String, Object>> bySeat(Tournament tournament, List<String> strategies, List<String> seats) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String strategy : strategies) {
            for (String seat : seats) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("strategy", strategy);
                row.put("seat", seat);
                put(row, tournament.line(strategy, seat));
                rows.add(row);
            }
        }
        return rows;
    }

    private static void put(Map<String, Object> row, Line line) {
        row.put("games", line.games());
        estimates(line).forEach((name, estimate) -> {
            row.put(name, estimate == null ? "" : estimate.mean());
            row.put(name + "_low", estimate == null || estimate.low() == null ? "" : estimate.low());
            row.put(name + "_high", estimate == null || estimate.high() == null ? "" : estimate.high());
        });
    }

    private static SequencedMap<String, @Nullable Estimate> estimates(Line line) {
        SequencedMap<String, @Nullable Estimate> estimates = new LinkedHashMap<>();
        estimates.put("score", line.score());
        estimates.put("honouring_rate", line.honoured());
        estimates.put("agreements", line.agreements());
        estimates.put("rejected_at_home", line.refusedAtHome());
        return estimates;
    }

    static String text(Tournament tournament, List<String> strategies) {
        StringBuilder out = new StringBuilder(
                TABLE.formatted("strategy", "games", "score", "honouring rate", "agreements", "rejected at home"));
        for (String strategy : strategies) {
            Line line = tournament.line(strategy);
            out.append(TABLE.formatted(
                    strategy,
                    line.games(),
                    shown(line.score(), "%.1f"),
                    shown(line.honoured(), "%.2f"),
                    shown(line.agreements(), "%.2f"),
                    shown(line.refusedAtHome(), "%.2f")));
        }
        return out.toString();
    }

    private static String shown(@Nullable Estimate estimate, String number) {
        if (estimate == null) {
            return "none due";
        }
        String mean = String.format(Locale.ROOT, number, estimate.mean());
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null
                ? mean
                : String.format(Locale.ROOT, "%s [" + number + ", " + number + "]", mean, low, high);
    }
}
