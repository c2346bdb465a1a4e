package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.analysis.StageGame;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.rule.Horizon;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Orders;

/**
 * Stage games as a seat may know them: the real engine plays a year four times, in a world where all others keep their standing
 * policy; the viewer's payoffs are weighed by its interest, the partner's by what is public of it, its mood (C14).
 */
public final class StageLenses {
    private StageLenses() {}

    /** The game of their promises where both owe each other something, else that of their borders. */
    public static StageLens of(GameState state, String seat, String partner) {
        return of(state, seat, partner, question(state, seat, partner));
    }

    public static StageLens of(GameState state, String seat, String partner, StageLens.Question question) {
        return lens(state, seat, partner, question, false);
    }

    /** The same for who sees everything: the payoffs of both by their interest, and the δ of both. */
    public static StageLens exact(GameState state, String seat, String partner) {
        return lens(state, seat, partner, question(state, seat, partner), true);
    }

    private static StageLens.Question question(GameState state, String seat, String partner) {
        boolean promises = !owed(state, seat, partner).isEmpty()
                && !owed(state, partner, seat).isEmpty();
        return promises ? StageLens.Question.PROMISES : StageLens.Question.BORDER;
    }

    private static StageLens lens(
            GameState state, String seat, String partner, StageLens.Question question, boolean exact) {
        WhatIf world = WhatIf.of(state, seat).rich();
        Factors interest = state.setup().scenario().seat(seat).interest();
        Factors theirs = exact
                ? state.setup().scenario().seat(partner).interest()
                : state.seat(partner).mood();
        Cells cells = (mine, other) -> {
            WhatIf others = world.with(partner, orders(state, partner, seat, question, other));
            var gains = others.gains(orders(state, seat, partner, question, mine));
            return new double[] {
                rounded(interest.dot(gains.getOrDefault(seat, Factors.ZERO))),
                rounded(theirs.dot(gains.getOrDefault(partner, Factors.ZERO)))
            };
        };
        StageGame game = StageGame.ofCells(
                cells.when(true, true), cells.when(true, false), cells.when(false, true), cells.when(false, false));
        return new StageLens(
                partner,
                question,
                game,
                game.structure(),
                game.equilibria(),
                game.rowDeltaStar(),
                game.columnDeltaStar(),
                Horizon.discountFactor(state, seat),
                exact ? Horizon.discountFactor(state, partner) : null);
    }

    /** Payoffs of both where each cooperates or not. */
    private interface Cells {
        double[] when(boolean mine, boolean theirs);
    }

    private static Orders orders(
            GameState state, String seat, String other, StageLens.Question question, boolean cooperates) {
        Policy p = state.seat(seat).policy();
        if (cooperates) {
            return new Orders(p, List.of(), List.of());
        }
        return switch (question) {
            case BORDER ->
                new Orders(
                        new Policy(Policy.MAX, p.rightsStandard(), p.integration(), p.hostFunding(), p.gate()),
                        List.of(),
                        List.of());
            case PROMISES -> new Orders(p, owed(state, seat, other), List.of());
        };
    }

    private static List<Integer> owed(GameState state, String giver, String to) {
        List<Integer> owed = new ArrayList<>();
        for (Obligation o : state.obligations()) {
            if (o.binds(state.round())
                    && o.giver().equals(giver)
                    && o.beneficiaries().contains(to)) {
                owed.add(o.id());
            }
        }
        return List.copyOf(owed);
    }

    private static double rounded(double points) {
        return StrictMath.rint(points * 100) / 100;
    }
}
