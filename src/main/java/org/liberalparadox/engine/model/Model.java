package org.liberalparadox.engine.model;

import java.util.List;

/**
 * Every number of the model ({@code game-rules/model.yaml}, where each has its unit, meaning and source; the names
 * here are the keys there).
 */
public record Model(
        Contract contract,
        Mood mood,
        Ratification ratification,
        Budget budget,
        Levers levers,
        Detection detection,
        Trust trust,
        Flows flows,
        Tracks tracks,
        Politics politics,
        Horizon horizon,
        Regimes regimes,
        Scores scores,
        Deck deck,
        Agenda agenda,
        Suasion suasion,
        Linkage linkage,
        Noise noise,
        Salience salience,
        Threat threat,
        Coalition coalition,
        Norms norms,
        Actors actors,
        Key key,
        Staying staying,
        Smuggling smuggling,
        Numbers numbers,
        Solutions solutions,
        Court court,
        Typology typology,
        Ties ties,
        Order order,
        Roots roots,
        Clubs clubs,
        Donors donors,
        Eras eras,
        Citizens citizens,
        Demonstration demonstration,
        SoftLaw softLaw,
        Pooling pooling) {

    /** The same in another time (V07). */
    Model during(Coalition coalition, Politics politics, Horizon horizon, Mood mood) {
        return new Model(
                contract,
                mood,
                ratification,
                budget,
                levers,
                detection,
                trust,
                flows,
                tracks,
                politics,
                horizon,
                regimes,
                scores,
                deck,
                agenda,
                suasion,
                linkage,
                noise,
                salience,
                threat,
                coalition,
                norms,
                actors,
                key,
                staying,
                smuggling,
                numbers,
                solutions,
                court,
                typology,
                ties,
                order,
                roots,
                clubs,
                donors,
                eras,
                citizens,
                demonstration,
                softLaw,
                pooling);
    }

    public record Contract(double sharpness, double fall) {}

    public record Mood(double halfLife, double floor) {}

    /**
     * swing: the most a vote can move on the day, either way, in points of support. typicalLiberal, typicalOther: what a
     * state of the kind gains by acting alone, per factor in their order, as outsiders guess it.
     */
    public record Ratification(
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

    /**
     * pointWeight: national value of one budget point to a state of the reference income; incomeElasticity: by how much of
     * each per cent of income it falls.
     */
    public record Budget(
            double pointWeight,
            double referenceIncome,
            double incomeElasticity,
            int monitorCost,
            int maxClauses,
            int maxDuration,
            int maxOpenProposals) {
        /**
         * What a budget point is worth to a state, in points of national value: the same money is worth more to the poor
         * (C20; direction after Layard, Mayraz and Nickell 2008). A committee without an economy counts at the reference.
         *
         * @param income GDP a head in US dollars, or 0 where there is none
         */
        public double pointWorth(double income) {
            return income <= 0 ? pointWeight : pointWeight * StrictMath.pow(referenceIncome / income, incomeElasticity);
        }
    }

    /** Budget cost of each lever at level 0 to 5. */
    public record Levers(
            List<Integer> borderCost,
            List<Integer> rightsCost,
            List<Integer> integrationCost,
            List<Integer> fundingCost) {
        /** What a policy costs a round, in budget points. */
        public int cost(Policy policy) {
            return borderCost.get(policy.borderEffort())
                    + rightsCost.get(policy.rightsStandard())
                    + integrationCost.get(policy.integration())
                    + fundingCost.get(policy.hostFunding());
        }
    }

    public record Detection(double base, double unhcr, double iom, double ilo, double ceiling) {}

    public record Trust(
            double kept,
            double betrayed,
            double onlooker,
            double rejectedAtHome,
            double walkedBack,
            double repudiated) {}

    public record Flows(
            double displacedAttempts,
            double limboAttempts,
            double stayUtility,
            double fundingHold,
            double diasporaWeight,
            double incomeWeight,
            double closureWeight,
            List<Double> gateByEffort,
            double exitGuard,
            double gateCeiling,
            double openFactor,
            double registration,
            double claimShare,
            double refusal,
            double settleBase,
            double settlePerIntegration,
            double voluntaryReturn,
            double riskPerClosure,
            double capacityPerCapita,
            double capacityReferenceIncome) {}

    public record Tracks(
            double reversion,
            double disorderSecurity,
            double disorderExponent,
            double disorderCap,
            double paceCulture,
            double paceExponent,
            double paceCap,
            double hostingEconomy,
            double hostingCap,
            double limboSecurity,
            double limboEconomy,
            double limboCap,
            double labourEconomy,
            double labourScale,
            double workEconomy,
            double workScale,
            double remittanceEconomy,
            double remittanceScale,
            double brainDrain,
            double returnGain,
            double protectionRights,
            double protectionCap,
            double refusedEntryRights,
            double limboRights,
            double borderSecurity,
            double borderEconomy,
            double neighbourEconomy,
            double integrationCulture,
            double rightsLever,
            double rightsCulture,
            double waveThroughSecurity,
            double maxStep,
            double affinity,
            double clubPenalty,
            double harshFloor,
            double unsafeReturnRights,
            double brainDrainExponent,
            double remittanceCycle,
            double remittanceLabour,
            double firstEntryEconomy,
            double firstEntryCap,
            double leverExponent,
            double openBorder,
            double unrestFrom,
            double unrest) {}

    public record Politics(
            double approvalGain,
            double defeat,
            double moodTurn,
            double polarisationTurn,
            double discountTurn,
            double polarisationPerLoad,
            double polarisationDecay) {}

    public record Horizon(
            double floor, double ceiling, double polarisation, double electionNear, double regime, double membership) {}

    public record Regimes(
            double compliance,
            double defection,
            double waveThrough,
            double closure,
            double closureFrom,
            double funding,
            double upkeep,
            double collapse,
            double threshold,
            double quorum,
            double startStrength,
            double perNorm,
            double sovereigntyPerNorm,
            double gestation,
            double monitoring,
            double settlement,
            double spread,
            double relocationShare,
            int paid,
            int due,
            double defiance,
            double exit,
            int holdCost) {}

    public record Scores(
            double safe,
            double limbo,
            double irregular,
            double displaced,
            double lost,
            double virtuousRegime,
            double closureEnding,
            double closureShare,
            double virtuousKept) {}

    /**
     * chance: of one drawn card a round where the scenario draws; shocksPerRepair: after so many shocks the next draw mends;
     * workRights: rights standard from which people in limbo may work.
     */
    public record Deck(double chance, int shocksPerRepair, int workRights) {}

    /**
     * Step one. leadPower: power of the supporters from which an agenda leads; legitimacy: points of support for a package
     * in line with it; endorsed: share added when an organisation endorses it; approval: what proclaiming costs at home.
     */
    public record Agenda(double leadPower, int rounds, double legitimacy, double endorsed, double approval) {}

    /**
     * Steps two and three, in budget points a round (F23). bilateral: for each bilateral agreement, paid by its sponsor;
     * membership: for each regime, by every member; founding: political capital, once.
     */
    public record Suasion(int bilateral, int membership, int founding) {}

    /** Chance a round that a linkage holds although one side has come to lose by it (F7). */
    public record Linkage(double tactical, double fragmented, double substantive) {}

    /** Chance a round that a partner who keeps its word is thought to have broken it (F4), and what one who is so taken loses. */
    public record Noise(double none, double consulted, double watched, double trust) {}

    /** How a crisis close to home raises the worth of protecting people, and how it falls after (C37). */
    public record Salience(double gain, double halfLife, double weight) {}

    /** What a threat to open the gates adds to the cost of no agreement, in points of support (F20). */
    public record Threat(
            double base,
            double polarisation,
            double commitment,
            double load,
            double unity,
            double alternatives,
            double most,
            double trust) {}

    /**
     * The rights–markets coalition (I10). until: polarisation from which it breaks; loss: share of the two factions' weight
     * that is lost to security and culture where polarisation is complete.
     */
    public record Coalition(double until, double loss) {}

    /** Where regimes of history stand, breadth first, then strength, 0 to 100 each ([H18] Figure 2; C17). */
    public record Typology(
            List<Double> refugee,
            List<Double> labour,
            List<Double> trade,
            List<Double> finance,
            List<Double> schengen,
            List<Double> dublin) {}

    /** Appeal of each norm to the four factions: of a state it asks something of, and of one it relieves. */
    public record Norms(
            List<Double> nonDiscriminationAsked,
            List<Double> nonDiscriminationRelieved,
            List<Double> monitoringAsked,
            List<Double> monitoringRelieved,
            List<Double> settlementAsked,
            List<Double> settlementRelieved,
            List<Double> pooledBorderAsked,
            List<Double> pooledBorderRelieved,
            List<Double> firstEntryAsked,
            List<Double> firstEntryRelieved,
            List<Double> keyAsked,
            List<Double> keyRelieved,
            List<Double> fundingAsked,
            List<Double> fundingRelieved,
            List<Double> protectionAsked,
            List<Double> protectionRelieved,
            List<Double> agencyAsked,
            List<Double> agencyRelieved,
            List<Double> majorityAsked,
            List<Double> majorityRelieved) {}

    /**
     * Seats without a territory read the world (I01, I02, C02, R03). lostHalf: people lost per thousand who set out at which
     * half of safety is gone; aidEnough: steps of aid from which people in limbo count as helped; need: budget points a round
     * per million people in limbo; watch: share of its eyes that a watchdog keeps without money.
     */
    public record Actors(double lostHalf, double aidEnough, double need, double watch) {}
    /** Weights of the key of 2015; cap: the most that claims or unemployment count, per share of population and GDP (F12). */
    public record Key(double population, double gdp, double claims, double unemployment, double cap) {}

    /**
     * The chance of staying as people see it (C08). claimYears: years in which a claim may be refused; statusless: what
     * staying without a status is worth beside one; usual: the chance the stock of routes was measured at.
     */
    public record Staying(double weight, double claimYears, double statusless, double usual) {}

    /** The market of guides (F19, I16). diverted: share of attempts that safe ways spare where nobody else sets out. */
    public record Smuggling(double feePerClosure, double feeWeight, double diverted) {}

    /** Numbers against rights (F15). standard, status, protection: their parts of the rights that cost. */
    public record Numbers(
            double cost, double elasticity, double visaFreeCost, double standard, double status, double protection) {}

    /** Ways out of limbo (C35, R05). */
    public record Solutions(double localIntegration) {}

    /**
     * Declarations (I13). depth: highest level of a pledge; reputation: share of the trust that a binding promise gains or loses;
     * cover: points of support for a later promise at level 5 in an issue named; rounds: how long that lasts.
     */
    public record SoftLaw(int depth, double reputation, double cover, int rounds) {}

    /**
     * What members of a regime pool (I03, S01). due: budget points of each member for a level of the agency's effort; members,
     * people: shares of the members and of their inhabitants that make a qualified majority.
     */
    public record Pooling(double due, double members, double people) {}

    /** The risk that a court rules against a state, as a logit (F24). bar: protection a place of return must offer. */
    public record Court(double base, double gap, double publicity, double rights, double floor, double bar) {}
}
