package org.liberalparadox.simulation;

import java.util.List;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.GameState;

/**
 * What a game came to.
 *
 * @param rows one per round and seat
 * @param agreements that came into force
 * @param regimes that still stand, with their mean strength
 * @param defectionRate promises broken by choice of all that were due
 * @param peopleStart everybody over every status at the start, people lost included; peopleEnd at the end
 */
public record GameResult(
        long seed,
        int rounds,
        Ending ending,
        double worldOrder,
        double migrants,
        int agreements,
        int regimes,
        double meanRegimeStrength,
        double defectionRate,
        long peopleStart,
        long peopleEnd,
        long events,
        List<SeatRow> rows,
        GameState end) {}
