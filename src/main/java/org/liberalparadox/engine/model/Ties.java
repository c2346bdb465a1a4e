package org.liberalparadox.engine.model;

/**
 * What ties states to each other beside power: people, trade and capital, the third pillar (C01, X04).
 *
 * @param base index of ties of two states at the start, where the scenario names none, 0 to 1
 * @param diaspora share that people of one who live in the other add at most
 * @param diasporaScale such people per thousand inhabitants of the smaller state that bring some two thirds of it
 * @param halfLife rounds after which half of what a lapsed promise had tied is gone
 * @param regime share that a common regime at full strength adds
 * @param collapse share of all ties that goes with each regime that ends
 * @param reversalHalfLife rounds after which half of a tide against openness is gone
 * @param worth points of support by which no agreement with a fully tied partner is worth less
 * @param horizon discount factor gained by a state fully tied to all others
 */
public record Ties(
        double base,
        double diaspora,
        double diasporaScale,
        double halfLife,
        double regime,
        double collapse,
        double reversalHalfLife,
        double worth,
        double horizon) {}
