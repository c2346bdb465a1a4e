package org.liberalparadox.engine.model;

/** Numbers of dealing with others: trust and detection, linkage, threats, declarations. Read as parts of a {@link Model}. */
public interface BargainingNumbers {
    record Detection(double base, double unhcr, double iom, double ilo, double ceiling) {}

    record Trust(
            double kept,
            double betrayed,
            double onlooker,
            double rejectedAtHome,
            double walkedBack,
            double repudiated) {}

    /** Chance a round that a linkage holds although one side has come to lose by it (F7). */
    record Linkage(double tactical, double fragmented, double substantive) {}

    /** Chance a round that a partner who keeps its word is thought to have broken it (F4), and what one who is so taken loses. */
    record Noise(double none, double consulted, double watched, double trust) {}

    /** What a threat to open the gates adds to the cost of no agreement, in points of support (F20). */
    record Threat(
            double base,
            double polarisation,
            double commitment,
            double load,
            double unity,
            double alternatives,
            double most,
            double trust) {}

    /**
     * Declarations (I13). depth: highest level of a pledge; reputation: share of the trust that a binding promise gains or loses;
     * cover: points of support for a later promise at level 5 in an issue named; rounds: how long that lasts.
     */
    record SoftLaw(int depth, double reputation, double cover, int rounds) {}
}
