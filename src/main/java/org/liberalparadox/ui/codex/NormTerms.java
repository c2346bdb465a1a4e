package org.liberalparadox.ui.codex;

import java.util.List;

/** The goods and the eight norms of order between states, with the numbers they quote. */
final class NormTerms {
    static final List<Term> TERMS = List.of(
            Term.of(
                    Term.Field.ORDER,
                    "public-good",
                    "H18.2 H24.4",
                    "flows.fundingHold regimes.funding",
                    "club-good limbo joint-funding free-riding"),
            Term.of(
                    Term.Field.ORDER,
                    "club-good",
                    "H18.3 H24.4 H24.7",
                    "regimes.closure clubs.best clubs.gain",
                    "public-good pooled-border gestation"),
            Term.of(
                    Term.Field.ORDER,
                    "first-entry",
                    "H18.2",
                    "flows.registration regimes.waveThrough",
                    "waving-through pooled-border sharing-key hotspot"),
            Term.of(
                    Term.Field.ORDER,
                    "pooled-border",
                    "H18.2 H18.3",
                    "regimes.closure regimes.closureFrom tracks.borderEconomy",
                    "club-good first-entry closure-cascade"),
            Term.of(
                    Term.Field.ORDER,
                    "multilateralism",
                    "H18.3 H24.4",
                    "regimes.startStrength regimes.perNorm regimes.sovereigntyPerNorm regimes.spread",
                    "non-discrimination diffuse-reciprocity dispute-settlement institutions conference"),
            Term.of(
                    Term.Field.ORDER,
                    "non-discrimination",
                    "H18.2 H18.3 H24.4",
                    "regimes.spread norms.nonDiscriminationAsked norms.nonDiscriminationRelieved",
                    "multilateralism trust conference"),
            Term.of(
                    Term.Field.ORDER,
                    "monitoring",
                    "H18.2 H24.3",
                    "regimes.monitoring noise.none noise.watched ratification.monitorCover norms.monitoringAsked norms.monitoringRelieved",
                    "detection misunderstanding institutions credibility"),
            Term.of(
                    Term.Field.ORDER,
                    "dispute-settlement",
                    "H18.3 H24.4",
                    "regimes.settlement norms.settlementAsked norms.settlementRelieved",
                    "misunderstanding specific-reciprocity multilateralism"),
            Term.of(
                    Term.Field.ORDER,
                    "sharing-key",
                    "H18.2",
                    "key.population key.gdp key.claims key.unemployment key.cap regimes.relocationShare regimes.paid",
                    "first-entry stance joint-funding deadlock"),
            Term.of(
                    Term.Field.ORDER,
                    "joint-funding",
                    "H18.2 H24.7",
                    "levers.fundingCost regimes.funding regimes.upkeep regimes.due norms.fundingAsked norms.fundingRelieved",
                    "public-good free-riding first-hosts organisations"),
            Term.of(
                    Term.Field.ORDER,
                    "temporary-protection",
                    "H24.2 H24.7",
                    "norms.protectionAsked norms.protectionRelieved flows.claimShare tracks.affinity",
                    "affinity status-ladder first-entry"),
            Term.of(
                    Term.Field.ORDER,
                    "common-agency",
                    "H18.2 H24.7",
                    "pooling.due norms.agencyAsked norms.agencyRelieved",
                    "pooled-border sovereignty-cost public-good"),
            Term.of(
                    Term.Field.ORDER,
                    "qualified-majority",
                    "H18.2 H18.3",
                    "pooling.members pooling.people regimes.sovereigntyPerNorm",
                    "conference sovereignty-cost sharing-key cascade"));

    private NormTerms() {}
}
