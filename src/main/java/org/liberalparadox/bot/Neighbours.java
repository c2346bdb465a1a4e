package org.liberalparadox.bot;

import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;

/**
 * The border as a prisoner's dilemma between those who hear claims: who feels crowded may close and send people on to the next,
 * and who is so treated may answer in kind (concept C27; temperament keys {@code crowded}, {@code neighbours}).
 */
final class Neighbours {
    private final BotStrategy strategy;
    private final Rules rules;

    Neighbours(BotStrategy strategy, Rules rules) {
        this.strategy = strategy;
        this.rules = rules;
    }

    /** Border effort this round, given what it would be if the neighbours did not matter. */
    int border(SeatView view, int wanted, double load) {
        int closed = (int) StrictMath.ceil(rules.model().regimes().closureFrom());
        boolean closes = view.seat(view.me().seat()).asylum()
                && (load >= strategy.crowded() || shut(view, closed) >= strategy.neighbours());
        if (closes) {
            return Math.max(wanted, closed);
        }
        // who has not been closed against does not begin it where that would break a club
        return pooled(view) ? Math.min(wanted, closed - 1) : wanted;
    }

    private static boolean pooled(SeatView view) {
        return view.world().regimes().stream()
                .anyMatch(r -> !r.collapsed()
                        && r.norms().contains(Norm.POOLED_BORDER)
                        && r.members().contains(view.me().seat()));
    }

    /** Share of the others who hear claims whose border effort counts as closing. */
    private static double shut(SeatView view, int closed) {
        int others = 0;
        int shut = 0;
        for (SeatView.Seat other : view.seats()) {
            if (other.asylum() && !other.id().equals(view.me().seat())) {
                others++;
                shut += other.policy().borderEffort() >= closed ? 1 : 0;
            }
        }
        return others == 0 ? 0 : (double) shut / others;
    }
}
