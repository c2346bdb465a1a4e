package org.liberalparadox.ui.codex;

import java.util.List;

/** Concepts of order between states, with the numbers they quote. */
final class OrderTerms {
    static final List<Term> TERMS = List.of(
            Term.of(
                    Term.Field.ORDER,
                    "regime",
                    "H18.2",
                    "regimes.compliance regimes.upkeep regimes.defection",
                    "regime-collapse public-good typology"),
            Term.of(Term.Field.ORDER, "regime-collapse", "H18.3 H24.5", "regimes.collapse", "regime endings"),
            Term.of(
                    Term.Field.ORDER,
                    "lead-agenda",
                    "H18.3 H24.4",
                    "agenda.leadPower agenda.rounds agenda.legitimacy agenda.approval",
                    "suasion conference regime three-steps credibility"),
            Term.of(
                    Term.Field.ORDER,
                    "conference",
                    "H18.3 H24.4",
                    "regimes.quorum suasion.founding suasion.membership regimes.startStrength regimes.perNorm regimes.sovereigntyPerNorm",
                    "lead-agenda regime cascade multilateralism upkeep"),
            Term.of(
                    Term.Field.ORDER,
                    "cascade",
                    "H18.3",
                    "regimes.threshold regimes.exit regimes.holdCost",
                    "regime-collapse conference club-good k-group stance"),
            Term.of(
                    Term.Field.ORDER,
                    "coercive-migration",
                    "H24.3",
                    "threat.most threat.trust",
                    "opening-the-gates externalised-control no-agreement"),
            Term.of(
                    Term.Field.ORDER,
                    "organisations",
                    "H18.2 H24.3 H24.7",
                    "detection.unhcr detection.iom detection.ilo actors.watch actors.need ratification.monitorCover"
                            + " donors.concentration",
                    "credibility joint-funding detection migrants-council"),
            Term.of(
                    Term.Field.ORDER,
                    "typology",
                    "H18.2",
                    "typology.refugee typology.labour typology.trade typology.finance typology.schengen typology.dublin",
                    "regime third-pillar conference deadlock"),
            Term.of(
                    Term.Field.ORDER,
                    "stance",
                    "H18.2 H18.3",
                    "regimes.defiance regimes.exit regimes.holdCost regimes.paid regimes.due",
                    "cascade k-group sharing-key free-riding upkeep"),
            Term.of(
                    Term.Field.ORDER,
                    "k-group",
                    "H18.3 H24.5",
                    "regimes.threshold regimes.quorum regimes.holdCost",
                    "cascade stance leadership regime-collapse"),
            Term.of(
                    Term.Field.ORDER,
                    "closure-cascade",
                    "H18.2 H18.3 H24.5",
                    "regimes.closure regimes.closureFrom tracks.neighbourEconomy demonstration.points tracks.clubPenalty",
                    "beggar-thy-neighbour pooled-border prisoners-dilemma"),
            Term.of(
                    Term.Field.ORDER,
                    "institutions",
                    "H24.3",
                    "horizon.regime horizon.membership noise.watched regimes.monitoring suasion.membership",
                    "shadow-of-the-future monitoring misunderstanding issue-linkage multilateralism"),
            Term.of(
                    Term.Field.ORDER,
                    "free-riding",
                    "H18.3 H24.3 H24.6",
                    "levers.fundingCost regimes.due regimes.defiance flows.fundingHold",
                    "public-good club-good joint-funding stance"),
            Term.of(
                    Term.Field.ORDER,
                    "three-steps",
                    "H18.3 H24.4",
                    "agenda.leadPower linkage.tactical regimes.quorum suasion.founding",
                    "lead-agenda issue-linkage conference leadership"),
            Term.of(
                    Term.Field.ORDER,
                    "upkeep",
                    "H18.3 H24.4",
                    "suasion.bilateral suasion.membership suasion.founding regimes.due",
                    "conference three-steps stance"),
            Term.of(
                    Term.Field.ORDER,
                    "gestation",
                    "H18.3 H24.4",
                    "regimes.gestation ratification.sovereigntyRegional ratification.sovereigntyMultilateral",
                    "conference sovereignty-cost club-good"),
            Term.of(
                    Term.Field.ORDER,
                    "leadership",
                    "H18.3 H24.5 H24.7",
                    "agenda.approval agenda.leadPower suasion.founding horizon.regime politics.defeat",
                    "lead-agenda interest k-group asymmetry"),
            Term.of(
                    Term.Field.ORDER,
                    "soft-law",
                    "H18.3 H24.6",
                    "softLaw.depth softLaw.reputation softLaw.cover softLaw.rounds",
                    "conference typology lead-agenda organisations"),
            Term.of(
                    Term.Field.ORDER,
                    "hotspot",
                    "H18.2",
                    "flows.registration tracks.firstEntryEconomy tracks.firstEntryCap",
                    "first-entry waving-through organisations"),
            Term.of(
                    Term.Field.ORDER,
                    "recommendations",
                    "H24.7",
                    "levers.fundingCost solutions.localIntegration regimes.quorum",
                    "coalition leadership joint-funding club-good durable-solutions"));

    private OrderTerms() {}
}
