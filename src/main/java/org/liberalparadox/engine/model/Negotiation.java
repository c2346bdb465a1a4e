package org.liberalparadox.engine.model;

/**
 * What the bots assume about each other and how they weigh what they see (model group {@code negotiation}, where each number has
 * its unit, meaning and source). The rules of the game do not read it; how temperaments differ is in {@link BotStrategy}.
 */
public record Negotiation(
        Bargaining bargaining,
        Reciprocity reciprocity,
        Conferences conferences,
        Membership membership,
        Governing governing,
        Interests interests,
        Lots lots) {

    /** Bargains of two: aspiration, concession, what the other side is thought to carry and to afford (F7, F8). */
    public record Bargaining(
            int bids,
            int eachWay,
            int haggle,
            double convincing,
            double perRefusal,
            int refusals,
            double regard,
            double sharing,
            double ownSupport,
            double reluctance,
            double floor,
            double least,
            double settles,
            double lower,
            double roundsWeight,
            double refusalsForAll,
            double trusted,
            double watched,
            int purse,
            double powerPerPoint,
            double mediated) {}

    /** Keeping one's word in the repeated game (F3, F5). */
    public record Reciprocity(
            double goodwill,
            double several,
            double distrust,
            double unwatched,
            double unseen,
            double shortSighted,
            double repudiated,
            double populistRepudiated,
            double sour) {}

    /** Charters between many: who calls them, whom they must convince, what they must bring (S04; F23). */
    public record Conferences(
            int fewest,
            int most,
            int neighbours,
            double convincing,
            double perRefusal,
            int refusals,
            double purse,
            double perNorm,
            double watching,
            double own,
            double shared,
            double fair,
            double goodwill,
            double homeMargin) {}

    /** Being a member of regimes, and giving to common goods (C16, C37, X01). */
    public record Membership(
            double populist,
            double bySalience,
            double steadied,
            double amends,
            int amendmentPause,
            int amendmentNorms,
            int amendmentPromises,
            double sight) {}

    /** Governing between bargains: levers, gates, agendas, campaigns. */
    public record Governing(
            double uneven,
            double crowded,
            double overloaded,
            int threatPause,
            int electionNear,
            double reserve,
            double perApproval,
            double perSupport,
            double typical,
            double evenWeight) {}

    /** What a government takes things to be worth that are not points of the tracks: in points of its long-run interest. */
    public record Interests(double discount, double polarisation, double trust, double approval, double ordinary) {}

    /** Chances of the temperament that decides by lot. */
    public record Lots(double accept, double proclaim, double walkBack, double leave) {}
}
