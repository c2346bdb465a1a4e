package org.liberalparadox.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liberalparadox.simulation.GameResult;
import org.liberalparadox.simulation.SeatRow;

/** The columns of the files that {@code simulate} and {@code export} write. Their names and order are a contract. */
final class Columns {
    private Columns() {}

    /** A row of a game, by column. */
    static Map<String, Object> row(int game, long seed, SeatRow r) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("game", game);
        columns.put("seed", seed);
        seat(columns, r);
        return columns;
    }

    /** A row of a session, by column. */
    static Map<String, Object> row(String session, String scenario, long seed, SeatRow r) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("session", session);
        columns.put("scenario", scenario);
        columns.put("seed", seed);
        seat(columns, r);
        return columns;
    }

    private static void seat(Map<String, Object> columns, SeatRow r) {
        columns.put("round", r.round());
        columns.put("seat", r.seat());
        columns.put("role", r.role().name());
        columns.put("security", r.tracks().security());
        columns.put("culture", r.tracks().culture());
        columns.put("economy", r.tracks().economy());
        columns.put("rights", r.tracks().rights());
        columns.put("mood_security", r.mood().security());
        columns.put("mood_culture", r.mood().culture());
        columns.put("mood_economy", r.mood().economy());
        columns.put("mood_rights", r.mood().rights());
        columns.put("social_contract", r.contract());
        columns.put("approval", r.approval());
        columns.put("discount_factor", r.discountFactor());
        columns.put("winset_share", r.winSetShare());
        columns.put("no_agreement_value", r.noAgreementValue());
        columns.put("proposals", r.proposals());
        columns.put("accepted", r.accepted());
        columns.put("ratified", r.ratified());
        columns.put("rejected_at_home", r.rejectedAtHome());
        columns.put("obligations", r.obligations());
        columns.put("honoured", r.honoured());
        columns.put("defected", r.defected());
        columns.put("detected", r.detected());
        columns.put("arrivals_legal", r.arrivalsLegal());
        columns.put("arrivals_irregular", r.arrivalsIrregular());
        columns.put("hosted_limbo", r.hostedLimbo());
        columns.put("lost", r.lost());
        columns.put("budget", r.budget());
        columns.put("payoff", r.payoff());
        columns.put("score", r.score());
    }

    static Map<String, Object> game(int game, GameResult r, long millis) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("game", game);
        columns.put("seed", r.seed());
        columns.put("rounds", r.rounds());
        columns.put("ending", r.ending().name());
        columns.put("world_order", r.worldOrder());
        columns.put("migrants", r.migrants());
        columns.put("agreements", r.agreements());
        columns.put("regimes", r.regimes());
        columns.put("mean_regime_strength", r.meanRegimeStrength());
        columns.put("defection_rate", r.defectionRate());
        columns.put("people_total_start", r.peopleStart());
        columns.put("people_total_end", r.peopleEnd());
        columns.put("events", r.events());
        columns.put("millis", millis);
        return columns;
    }
}
