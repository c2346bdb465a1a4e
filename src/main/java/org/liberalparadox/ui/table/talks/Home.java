package org.liberalparadox.ui.table.talks;

import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.analysis.Constituency;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Words;

/** What my own factions make of a single promise, exactly: my home front is all in my view. */
final class Home {
    private Home() {}

    static Factors appeal(Desk desk, Clause clause) {
        @Nullable Factor only = desk.view().me().faction();
        Factors all = whole(desk, clause);
        return only == null ? all : Factors.ZERO.with(only, all.get(only));
    }

    private static Factors whole(Desk desk, Clause clause) {
        SeatView.Own me = desk.view().me();
        SeatView.Seat seat = desk.seat(desk.me());
        Constituency home = new Constituency(
                desk.me(),
                seat.role(),
                seat.liberal(),
                me.mood(),
                me.interest(),
                me.stakes(),
                me.noAgreement(),
                me.caution(),
                seat.pointWorth());
        Terms alone = new Terms(
                java.util.List.of(clause.giver(), clause.beneficiary()),
                java.util.List.of(clause),
                Form.BILATERAL,
                1,
                Monitor.NONE,
                Reciprocity.SPECIFIC);
        return Support.appeal(clause, alone, home, desk.rules());
    }

    static int cost(Desk desk, Clause clause) {
        return Support.cost(clause, desk.rules());
    }

    static String costWords(int cost, boolean weGive) {
        if (cost == 0) {
            return Words.t("talks.noCost");
        }
        return Words.t(weGive ? "talks.costs" : "talks.costsThem", cost);
    }
}
