package org.liberalparadox.engine.rule;

import java.util.SortedMap;
import org.liberalparadox.engine.model.Card;
import org.liberalparadox.engine.model.Ties;
import org.liberalparadox.engine.state.ActiveCrisis;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;

/**
 * What ties a state to each other one, 0 to 1, from public facts alone: people of one who live in the other, promises of trade,
 * capital and mobility kept over the years, common regimes; all of it under a tide that turns when regimes end or tariffs are
 * threatened (third pillar, C01; globalisation reversal, X04; model keys {@code ties.*}, issue key {@code ties}, card key
 * {@code reversal}).
 */
public final class Interdependence {
    private Interdependence() {}

    /** A tie now and at the start of the game. */
    public record Tie(double now, double start) {
        public double change() {
            return now - start;
        }
    }

    /** Ties of a state to each other state; none for who has no territory. */
    public static SortedMap<String, Tie> of(GameState state, String seat) {
        return TieTable.of(state).of(seat);
    }

    /** How far the world is open to ties, 1 at the start: it falls with each regime that ends and for a time with a tide against openness. */
    public static double world(GameState state) {
        Ties ties = state.setup().rules().model().ties();
        double world = 1;
        for (RegimeState regime : state.regimes()) {
            world *= regime.collapsed() ? 1 - ties.collapse() : 1;
        }
        for (ActiveCrisis crisis : state.crises()) {
            Card card = state.setup().rules().card(crisis.card());
            if (card.reversal() > 0) {
                world *= 1 - card.reversal() * kept(state.round() - crisis.round(), ties.reversalHalfLife());
            }
        }
        return world;
    }

    /** Points by which no agreement with each partner is worth less than at the start; less than zero where ties were cut. */
    static SortedMap<String, Double> points(GameState state, String seat) {
        return TieTable.of(state).points(seat);
    }

    /** The mean tie to the others, each by its power. */
    public static Tie mean(GameState state, String seat) {
        return TieTable.of(state).mean(seat);
    }

    /** Share that is left after so many rounds. */
    static double kept(int rounds, double halfLife) {
        return StrictMath.pow(0.5, Math.max(0, rounds) / halfLife);
    }
}
