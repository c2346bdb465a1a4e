package org.liberalparadox.engine.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a card, or an answer to it, does. Multipliers are neutral at 1 and hold for {@code rounds}; so do budget and discount.
 *
 * @param mood shift of the struck seats' mood, shares that sum to zero
 * @param noAgreement added to the struck seats' value of no agreement, decays with the mood
 * @param tracks points added once to the struck seats' tracks
 * @param displacement multiplier on new displacement in the origins, and on attempts to leave them
 * @param porosity multiplier on what the struck seats' gates stop; below 1 gates leak
 * @param labour multiplier on legal labour movement into the struck seats
 * @param returns multiplier on returns from the struck seats and to them
 * @param onward multiplier on how many set out from the struck seats without a visa
 * @param withoutWork the same, only while the struck seat's rights standard gives nobody a right to work
 * @param attempts multiplier on how much ways through the struck seats, or to them, attract
 * @param deflection share of those at the struck seats' gates, 0 to 1, who stay behind or take another way
 * @param resettlement multiplier on resettlement to the struck seats
 * @param disorder multiplier on the security that disorder takes from the struck seats
 * @param budget added to the struck seats' budget
 * @param discount added to the struck seats' discount factor
 * @param polarisation added to the struck seats' polarisation
 * @param approval added to the struck seats' approval
 * @param salience added to the struck seats' salience of people who flee
 * @param trust added to what all others believe of the struck seats
 * @param faith added to what the struck seats believe of those who owe them something, or of receiving states
 * @param regimes what regimes gain or lose
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
        double returns,
        double onward,
        double withoutWork,
        double attempts,
        double deflection,
        double resettlement,
        double disorder,
        int budget,
        double discount,
        double polarisation,
        double approval,
        double salience,
        double trust,
        double faith,
        List<RegimeShift> regimes,
        @Nullable GateStance gate,
        boolean voids,
        int rounds) {

    /** Nothing happens. */
    public static final CardEffect NEUTRAL = new CardEffect(
            Factors.ZERO,
            0,
            Factors.ZERO,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            0,
            1,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            List.of(),
            null,
            false,
            1);

    /**
     * What one regime, or every regime with a norm, gains or loses.
     *
     * @param regime by id, or null
     * @param norm by what it rests on, because scenarios name their regimes differently, or null
     * @param strength percent: of what the regime has where it loses, of what it lacks to 100 where it gains
     */
    public record RegimeShift(
            @Nullable String regime, @Nullable Norm norm, double strength) {}
}
