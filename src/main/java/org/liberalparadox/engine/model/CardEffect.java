package org.liberalparadox.engine.model;

import java.util.List;

/**
 * What a card, or an answer to it, does.
 *
 * @param mood shift of the struck seats' mood, shares that sum to zero
 * @param noAgreement added to the struck seats' value of no agreement, decays with the mood
 * @param tracks points added once to the struck seats' tracks
 * @param displacement multiplier on new displacement in the origins for {@code rounds}
 * @param porosity multiplier on what gates stop, for {@code rounds}; below 1 gates leak
 * @param labour multiplier on legal labour movement, for {@code rounds}
 * @param budget added to the struck seats' budget, for {@code rounds}
 * @param discount added to the struck seats' discount factor, for {@code rounds}
 * @param polarisation added to the struck seats' polarisation
 * @param approval added to the struck seats' approval
 * @param trust added to the trust between the struck seats and all others
 * @param regimes strength points added to regimes, by id
 * @param gate stance the struck seats take; it stands until they order otherwise, or null
 * @param voids obligations the struck seats owe end, as after a coup
 */
public record CardEffect(
        Factors mood,
        double noAgreement,
        Factors tracks,
        double displacement,
        double porosity,
        double labour,
        int budget,
        double discount,
        double polarisation,
        double approval,
        double trust,
        List<RegimeShift> regimes,
        @org.jspecify.annotations.Nullable GateStance gate,
        boolean voids,
        int rounds) {

    /** Strength points added to one regime. */
    public record RegimeShift(String regime, double strength) {}
}
