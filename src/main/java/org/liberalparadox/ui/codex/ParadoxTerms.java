package org.liberalparadox.ui.codex;

import java.util.List;

/** Concepts of the paradox itself, with the numbers they quote. */
final class ParadoxTerms {
    static final List<Term> TERMS = List.of(
            Term.of(
                    Term.Field.PARADOX,
                    "liberal-paradox",
                    "H18.4 H24.1",
                    "contract.sharpness contract.fall",
                    "social-contract four-factors endings orderly-borders rights-backlash"),
            Term.of(
                    Term.Field.PARADOX,
                    "social-contract",
                    "H24.1",
                    "contract.sharpness contract.fall",
                    "legitimacy-crisis sovereignty-crisis liberal-paradox"),
            Term.of(
                    Term.Field.PARADOX,
                    "legitimacy-crisis",
                    "H24.1",
                    "contract.fall",
                    "social-contract sovereignty-crisis"),
            Term.of(
                    Term.Field.PARADOX,
                    "sovereignty-crisis",
                    "H24.1",
                    "contract.fall",
                    "social-contract legitimacy-crisis"),
            Term.of(
                    Term.Field.PARADOX,
                    "four-factors",
                    "H18.2 H24.2",
                    "tracks.reversion tracks.maxStep",
                    "mood interest liberal-paradox"),
            Term.of(
                    Term.Field.PARADOX,
                    "culture-trumps",
                    "H18.2 H24.2",
                    "tracks.paceCulture tracks.paceExponent tracks.paceCap tracks.integrationCulture",
                    "load mood four-factors affinity"),
            Term.of(
                    Term.Field.PARADOX,
                    "scoreboards",
                    "H18.3 H24.4",
                    "scores.safe scores.limbo scores.irregular scores.displaced scores.lost",
                    "interest endings"),
            Term.of(
                    Term.Field.PARADOX,
                    "endings",
                    "H18.4 H24.6",
                    "scores.virtuousRegime scores.closureEnding scores.closureShare regimes.collapse",
                    "liberal-paradox beggar-thy-neighbour regime-collapse cycles"),
            Term.of(
                    Term.Field.PARADOX,
                    "third-pillar",
                    "H18.1 H18.3 H24.6",
                    "tracks.labourEconomy tracks.remittanceEconomy tracks.neighbourEconomy ties.worth ties.halfLife"
                            + " ties.collapse",
                    "remittances net-benefit typology leadership"),
            Term.of(
                    Term.Field.PARADOX,
                    "court-risk",
                    "H18.2 H24.1",
                    "court.bar court.floor court.base court.gap court.publicity court.rights",
                    "basic-rights rights-backlash durable-solutions"),
            Term.of(
                    Term.Field.PARADOX,
                    "rights-backlash",
                    "H18.4 H24.1 H24.7",
                    "tracks.refusedEntryRights tracks.unsafeReturnRights tracks.harshFloor contract.fall",
                    "legitimacy-crisis basic-rights court-risk social-contract"),
            Term.of(
                    Term.Field.PARADOX,
                    "cycles",
                    "H18.4 H24.6",
                    "scores.virtuousRegime scores.closureShare regimes.collapse",
                    "endings beggar-thy-neighbour regime-collapse interest"));

    private ParadoxTerms() {}
}
