package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.TreeMap;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.SeatState;

/**
 * An organisation lives on pledges: what a promise to it costs its giver is what it has more to spend the year after (I01, I02,
 * R03; UNHCR's budget is voluntary contributions).
 */
final class Pledges {
    private Pledges() {}

    static void hand(Year year) {
        TreeMap<String, Integer> incoming = new TreeMap<>();
        for (Obligation o : year.kept()) {
            List<String> organisations = o.beneficiaries().stream()
                    .filter(b -> year.definition(b).role() == Role.ORGANISATION)
                    .toList();
            for (String to : organisations) {
                incoming.merge(to, Support.cost(o.clause(), year.turn.rules()) / organisations.size(), Integer::sum);
            }
        }
        incoming.forEach((seat, points) -> {
            SeatState now = year.turn.state().seat(seat);
            if (points > 0) {
                year.turn.happens(
                        new GameEvent.PurseChanged(seat, now.budget(), now.incoming() + points, now.capital()));
            }
        });
    }
}
