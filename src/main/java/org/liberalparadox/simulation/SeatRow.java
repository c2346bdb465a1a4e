package org.liberalparadox.simulation;

import java.util.List;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Role;

/**
 * A seat in a round.
 *
 * @param contract social contract, 0 to 100
 * @param proposals made by the seat; accepted by the seat; ratified and rejectedAtHome by its parliament
 * @param obligations due from the seat, of which honoured, defected by choice, and detected defections
 * @param arrivalsLegal people who came with a visa or in a programme, arrivalsIrregular on their own
 * @param lost people who died on the way to the seat
 * @param payoff interest-weighted tracks at the end of the round
 * @param score of the seat on the scoreboard, 100 is par
 */
public record SeatRow(
        int round,
        String seat,
        Role role,
        Factors tracks,
        Factors mood,
        double contract,
        double approval,
        double discountFactor,
        double winSetShare,
        double noAgreementValue,
        int proposals,
        int accepted,
        int ratified,
        int rejectedAtHome,
        int obligations,
        int honoured,
        int defected,
        int detected,
        long arrivalsLegal,
        long arrivalsIrregular,
        long hostedLimbo,
        long lost,
        int budget,
        double payoff,
        double score) {

    /** A row per round and seat of a game that went so, however far it went. */
    public static List<SeatRow> of(GameSetup setup, List<GameEvent> events) {
        return Tally.rows(setup, events);
    }
}
