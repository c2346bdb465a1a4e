package org.liberalparadox.ui.codex;

import java.util.List;

/** Concepts of people on the move, with the numbers they quote. */
final class PeopleTerms {
    static final List<Term> TERMS = List.of(
            Term.of(
                    Term.Field.PEOPLE,
                    "waving-through",
                    "H18.2",
                    "flows.registration tracks.waveThroughSecurity regimes.waveThrough tracks.clubPenalty",
                    "first-entry opening-the-gates"),
            Term.of(
                    Term.Field.PEOPLE,
                    "opening-the-gates",
                    "H24.3",
                    "flows.openFactor",
                    "waving-through externalised-control"),
            Term.of(
                    Term.Field.PEOPLE,
                    "externalised-control",
                    "H18.3 H24.3",
                    "flows.gateByEffort flows.exitGuard flows.gateCeiling",
                    "opening-the-gates limbo issue-linkage"),
            Term.of(
                    Term.Field.PEOPLE,
                    "beggar-thy-neighbour",
                    "H18.3 H24.5",
                    "scores.closureEnding scores.closureShare",
                    "prisoners-dilemma pooled-border"),
            Term.of(
                    Term.Field.PEOPLE,
                    "limbo",
                    "H24.6 H24.7",
                    "flows.limboAttempts tracks.limboRights tracks.limboSecurity tracks.limboEconomy scores.limbo",
                    "externalised-control public-good durable-solutions first-hosts"),
            Term.of(
                    Term.Field.PEOPLE,
                    "people-are-not-shirts",
                    "H18.1",
                    "",
                    "moral-hazard limbo scoreboards migrants-council"),
            Term.of(
                    Term.Field.PEOPLE,
                    "moral-hazard",
                    "H24.1",
                    "staying.weight flows.closureWeight flows.riskPerClosure smuggling.feePerClosure smuggling.diverted",
                    "people-are-not-shirts safe-pathways smugglers-market"),
            Term.of(
                    Term.Field.PEOPLE,
                    "load",
                    "",
                    "flows.capacityPerCapita flows.capacityReferenceIncome tracks.disorderSecurity tracks.disorderExponent tracks.disorderCap",
                    "culture-trumps"),
            Term.of(
                    Term.Field.PEOPLE,
                    "remittances",
                    "H18.3 H24.4",
                    "tracks.remittanceEconomy tracks.remittanceScale tracks.remittanceCycle tracks.remittanceLabour",
                    "people-are-not-shirts brain-drain sending-state"),
            Term.of(
                    Term.Field.PEOPLE,
                    "net-benefit",
                    "H18.1 H18.4 H24.6",
                    "tracks.hostingEconomy tracks.hostingCap tracks.labourEconomy tracks.workEconomy flows.settleBase flows.settlePerIntegration",
                    "interest leadership load durable-solutions"),
            Term.of(
                    Term.Field.PEOPLE,
                    "basic-rights",
                    "H18.1 H24.7",
                    "levers.rightsCost tracks.rightsLever tracks.rightsCulture flows.refusal court.floor",
                    "status-ladder rights-backlash court-risk numbers-against-rights"),
            Term.of(
                    Term.Field.PEOPLE,
                    "status-ladder",
                    "H18.2 H24.2",
                    "flows.claimShare flows.refusal flows.settleBase flows.settlePerIntegration scores.irregular scores.safe",
                    "basic-rights limbo durable-solutions"),
            Term.of(
                    Term.Field.PEOPLE,
                    "forced-and-voluntary",
                    "H18.1 H24.6",
                    "flows.displacedAttempts flows.incomeWeight flows.diasporaWeight",
                    "people-are-not-shirts moral-hazard limbo"),
            Term.of(
                    Term.Field.PEOPLE,
                    "numbers-against-rights",
                    "H18.2 H24.2",
                    "numbers.cost numbers.elasticity numbers.visaFreeCost numbers.standard numbers.status numbers.protection",
                    "normal-times basic-rights circular-mobility"),
            Term.of(
                    Term.Field.PEOPLE,
                    "affinity",
                    "H18.2 H24.2 H24.7",
                    "tracks.affinity tracks.paceCulture",
                    "culture-trumps temporary-protection"),
            Term.of(
                    Term.Field.PEOPLE,
                    "brain-drain",
                    "H18.3 H24.4",
                    "tracks.brainDrain tracks.brainDrainExponent tracks.returnGain",
                    "circular-mobility remittances"),
            Term.of(
                    Term.Field.PEOPLE,
                    "circular-mobility",
                    "H18.3 H24.4",
                    "tracks.labourEconomy tracks.returnGain tracks.remittanceEconomy",
                    "brain-drain remittances numbers-against-rights"),
            Term.of(
                    Term.Field.PEOPLE,
                    "first-hosts",
                    "H18.1 H24.1 H24.7",
                    "flows.limboAttempts flows.fundingHold tracks.limboEconomy tracks.limboSecurity"
                            + " roots.perLevel roots.lag roots.most",
                    "limbo joint-funding durable-solutions public-good"),
            Term.of(
                    Term.Field.PEOPLE,
                    "durable-solutions",
                    "H24.6 H24.7",
                    "solutions.localIntegration flows.voluntaryReturn flows.settlePerIntegration scores.limbo",
                    "limbo first-hosts recommendations"),
            Term.of(
                    Term.Field.PEOPLE,
                    "smugglers-market",
                    "H24.1 H24.2",
                    "smuggling.feePerClosure smuggling.feeWeight flows.riskPerClosure smuggling.diverted",
                    "safe-pathways moral-hazard externalised-control"),
            Term.of(
                    Term.Field.PEOPLE,
                    "safe-pathways",
                    "H24.1 H24.4 H24.7",
                    "smuggling.diverted staying.weight tracks.labourEconomy",
                    "moral-hazard smugglers-market durable-solutions orderly-borders"),
            Term.of(
                    Term.Field.PEOPLE,
                    "migrants-council",
                    "H18.1 H24.7",
                    "actors.lostHalf actors.aidEnough ratification.campaignCost citizens.years",
                    "people-are-not-shirts testimony organisations"),
            Term.of(
                    Term.Field.PEOPLE,
                    "transit-state",
                    "H18.3 H24.3 H24.4",
                    "flows.exitGuard threat.most threat.trust",
                    "opening-the-gates externalised-control coercive-migration waving-through"),
            Term.of(
                    Term.Field.PEOPLE,
                    "sending-state",
                    "H18.3 H24.4",
                    "tracks.remittanceEconomy tracks.brainDrain tracks.returnGain",
                    "remittances brain-drain circular-mobility asymmetry"));

    private PeopleTerms() {}
}
