package org.liberalparadox.engine.model;

import java.util.List;

/** Numbers of people on the move, and of what it does to the tracks. Read as parts of a {@link Model}. */
public interface MovementNumbers {
    record Flows(
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

    record Tracks(
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

    /**
     * The chance of staying as people see it (C08). claimYears: years in which a claim may be refused; statusless: what
     * staying without a status is worth beside one; usual: the chance the stock of routes was measured at.
     */
    record Staying(double weight, double claimYears, double statusless, double usual) {}

    /** The market of guides (F19, I16). diverted: share of attempts that safe ways spare where nobody else sets out. */
    record Smuggling(double feePerClosure, double feeWeight, double diverted) {}

    /** Numbers against rights (F15). standard, status, protection: their parts of the rights that cost. */
    record Numbers(
            double cost, double elasticity, double visaFreeCost, double standard, double status, double protection) {}

    /** Ways out of limbo (C35, R05). */
    record Solutions(double localIntegration) {}
}
