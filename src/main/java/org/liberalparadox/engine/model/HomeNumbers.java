package org.liberalparadox.engine.model;

import java.util.List;

/** Numbers of politics at home: the social contract, the mood, parliaments, elections. Read as parts of a {@link Model}. */
public interface HomeNumbers {
    record Contract(double sharpness, double fall) {}

    record Mood(double halfLife, double floor) {}

    /**
     * swing: the most a vote can move on the day, either way, in points of support. typicalLiberal, typicalOther: what a
     * state of the kind gains by acting alone, per factor in their order, as outsiders guess it.
     */
    record Ratification(
            double caution,
            double polarisationWeight,
            double populistCaution,
            double swing,
            double sovereigntyBilateral,
            double sovereigntyRegional,
            double sovereigntyMultilateral,
            double monitorCover,
            double campaignLift,
            int campaignCost,
            int capitalStart,
            int capitalPerRound,
            int capitalMax,
            double estimateError,
            List<Double> typicalLiberal,
            List<Double> typicalOther) {}

    record Politics(
            double approvalGain,
            double defeat,
            double moodTurn,
            double polarisationTurn,
            double discountTurn,
            double polarisationPerLoad,
            double polarisationDecay) {}

    record Horizon(
            double floor, double ceiling, double polarisation, double electionNear, double regime, double membership) {}

    /** How a crisis close to home raises the worth of protecting people, and how it falls after (C37). */
    record Salience(double gain, double halfLife, double weight) {}

    /**
     * The rights–markets coalition (I10). until: polarisation from which it breaks; loss: share of the two factions' weight
     * that is lost to security and culture where polarisation is complete.
     */
    record Coalition(double until, double loss) {}
}
