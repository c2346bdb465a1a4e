package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.TreeMap;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.engine.state.SeatState;

/**
 * RECKONING, told in order: orders are opened, words kept or broken, people move, tracks change, beliefs and regimes follow,
 * governments stand or fall (game manual, chapters 1 and 3).
 */
final class Reckoning {
    private Reckoning() {}

    static void of(Turn turn) {
        List<String> seats = List.copyOf(turn.state().seats().keySet());
        TreeMap<String, Orders> orders = orders(turn.state());
        for (String seat : seats) {
            turn.happens(new GameEvent.PolicySet(seat, orders.get(seat).policy()));
        }
        Word.keepOrBreak(turn, orders);
        Year year = new Year(turn, orders);
        Migration.of(year);
        for (String seat : seats) {
            if (year.definition(seat).isState()) {
                TrackRule.change(year, seat);
                Salience.change(year, seat);
                Closures.felt(year, seat);
            }
        }
        WorldTracks.read(year);
        Word.transfers(year);
        Pledges.hand(year);
        Word.consequences(turn);
        Linkages.unravel(turn);
        RegimeRule.change(year);
        Memberships.reckon(turn, orders);
        RegimeRule.end(turn);
        for (String seat : seats) {
            if (year.definition(seat).isState()) {
                Governments.judge(year, seat);
            }
        }
        finish(turn, seats);
    }

    /** The orders that count, by seat. */
    static TreeMap<String, Orders> orders(GameState state) {
        TreeMap<String, Orders> orders = new TreeMap<>();
        for (String seat : state.seats().keySet()) {
            orders.put(seat, OrdersRule.effective(state, seat));
        }
        return orders;
    }

    private static void finish(Turn turn, List<String> seats) {
        TreeMap<String, SeatState.Stand> stands = new TreeMap<>();
        for (String seat : seats) {
            stands.put(seat, Standing.of(turn.state(), seat, turn.state().round()));
        }
        turn.happens(new GameEvent.RoundReckoned(
                turn.state().round(),
                stands,
                Scores.of(turn.state(), turn.state().round())));
    }
}
