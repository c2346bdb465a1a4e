package org.liberalparadox.ui.codex;

import java.util.List;

/** Concepts of politics at home, with the numbers they quote. */
final class HomeTerms {
    static final List<Term> TERMS = List.of(
            Term.of(Term.Field.HOME, "mood", "H18.2 H24.2", "mood.halfLife mood.floor", "interest shock normal-times"),
            Term.of(Term.Field.HOME, "interest", "H18.3 H24.5", "budget.pointWeight", "mood scoreboards leadership"),
            Term.of(
                    Term.Field.HOME,
                    "normal-times",
                    "H18.2 H24.2",
                    "mood.halfLife",
                    "mood shock numbers-against-rights"),
            Term.of(
                    Term.Field.HOME,
                    "shock",
                    "H18.2 H24.2",
                    "mood.halfLife deck.chance deck.shocksPerRepair",
                    "mood no-agreement win-set"),
            Term.of(
                    Term.Field.HOME,
                    "win-set",
                    "H18.2 H24.4",
                    "ratification.caution ratification.estimateError",
                    "issue-linkage involuntary-defection bargaining-zone"),
            Term.of(Term.Field.HOME, "no-agreement", "H18.2", "mood.halfLife", "win-set caution shock"),
            Term.of(
                    Term.Field.HOME,
                    "caution",
                    "",
                    "ratification.caution ratification.polarisationWeight ratification.populistCaution",
                    "no-agreement polarisation"),
            Term.of(
                    Term.Field.HOME,
                    "ratification",
                    "H18.2",
                    "ratification.swing ratification.sovereigntyBilateral ratification.sovereigntyRegional ratification.sovereigntyMultilateral ratification.monitorCover",
                    "win-set campaign involuntary-defection sovereignty-cost credibility"),
            Term.of(
                    Term.Field.HOME,
                    "campaign",
                    "",
                    "ratification.campaignLift ratification.campaignCost ratification.capitalStart ratification.capitalPerRound ratification.capitalMax",
                    "ratification four-factors compensation testimony"),
            Term.of(
                    Term.Field.HOME,
                    "election",
                    "H18.3 H24.5",
                    "politics.approvalGain politics.defeat",
                    "populist-government shadow-of-the-future"),
            Term.of(
                    Term.Field.HOME,
                    "populist-government",
                    "H18.3 H24.5",
                    "politics.moodTurn politics.polarisationTurn politics.discountTurn ratification.populistCaution",
                    "election polarisation caution"),
            Term.of(
                    Term.Field.HOME,
                    "polarisation",
                    "H18.3 H24.5",
                    "politics.polarisationPerLoad politics.polarisationDecay",
                    "caution election coalition"),
            Term.of(
                    Term.Field.HOME,
                    "orderly-borders",
                    "H24.5 H24.7",
                    "tracks.disorderSecurity tracks.disorderCap tracks.borderSecurity politics.polarisationPerLoad"
                            + " order.weight order.scale",
                    "culture-trumps safe-pathways polarisation populist-government"),
            Term.of(
                    Term.Field.HOME,
                    "compensation",
                    "H18.2 H18.3",
                    "ratification.campaignLift ratification.campaignCost budget.pointWeight",
                    "campaign ratification side-payment"),
            Term.of(
                    Term.Field.HOME,
                    "coalition",
                    "H18.3 H24.5 H24.7",
                    "coalition.until coalition.loss politics.polarisationPerLoad",
                    "polarisation populist-government normal-times"),
            Term.of(
                    Term.Field.HOME,
                    "testimony",
                    "H24.7",
                    "ratification.campaignLift ratification.campaignCost",
                    "migrants-council campaign coalition"),
            Term.of(
                    Term.Field.HOME,
                    "credibility",
                    "H18.3 H24.4",
                    "ratification.monitorCover agenda.endorsed",
                    "organisations ratification lead-agenda"),
            Term.of(
                    Term.Field.HOME,
                    "salience",
                    "H18.2",
                    "salience.gain salience.halfLife salience.weight",
                    "public-good joint-funding shock"),
            Term.of(
                    Term.Field.HOME,
                    "sovereignty-cost",
                    "H18.3 H24.4",
                    "ratification.sovereigntyBilateral ratification.sovereigntyRegional ratification.sovereigntyMultilateral regimes.sovereigntyPerNorm regimes.gestation",
                    "pooling-or-suasion gestation ratification"),
            Term.of(
                    Term.Field.HOME,
                    "end-of-cold-war",
                    "H18.3 H24.5",
                    "horizon.polarisation coalition.until coalition.loss flows.displacedAttempts",
                    "coalition shadow-of-the-future free-riding"));

    private HomeTerms() {}
}
