package org.liberalparadox.ui.codex;

import java.util.List;

/** Concepts of bargaining at the table, with the numbers they quote. */
final class BargainTerms {
    static final List<Term> TERMS = List.of(
            Term.of(
                    Term.Field.BARGAIN,
                    "issue-linkage",
                    "H18.3 H24.4",
                    "budget.maxClauses",
                    "side-payment suasion win-set linkage-kinds logroll"),
            Term.of(Term.Field.BARGAIN, "side-payment", "H18.3 H24.4", "budget.pointWeight", "issue-linkage"),
            Term.of(
                    Term.Field.BARGAIN,
                    "suasion",
                    "H18.3 H24.4",
                    "",
                    "issue-linkage deadlock limbo pooling-or-suasion"),
            Term.of(Term.Field.BARGAIN, "bargaining-zone", "", "ratification.estimateError", "win-set nash-solution"),
            Term.of(Term.Field.BARGAIN, "nash-solution", "", "", "bargaining-zone interest"),
            Term.of(
                    Term.Field.BARGAIN,
                    "prisoners-dilemma",
                    "H24.3",
                    "",
                    "shadow-of-the-future beggar-thy-neighbour deadlock"),
            Term.of(Term.Field.BARGAIN, "deadlock", "H18.2 H24.3", "", "prisoners-dilemma issue-linkage"),
            Term.of(Term.Field.BARGAIN, "stag-hunt", "", "", "trust prisoners-dilemma"),
            Term.of(
                    Term.Field.BARGAIN,
                    "stage-game",
                    "H24.3",
                    "",
                    "prisoners-dilemma deadlock suasion stag-hunt shadow-of-the-future pooling-or-suasion"),
            Term.of(
                    Term.Field.BARGAIN,
                    "pooling-or-suasion",
                    "H18.3 H24.4",
                    "ratification.sovereigntyRegional suasion.founding suasion.bilateral",
                    "sovereignty-cost suasion asymmetry stage-game"),
            Term.of(
                    Term.Field.BARGAIN,
                    "asymmetry",
                    "H18.3 H18.4 H24.4",
                    "agenda.leadPower flows.capacityReferenceIncome budget.pointWeight budget.referenceIncome budget.incomeElasticity",
                    "pooling-or-suasion suasion leadership issue-linkage"),
            Term.of(
                    Term.Field.BARGAIN,
                    "logroll",
                    "H18.3 H24.4",
                    "budget.maxClauses",
                    "issue-linkage linkage-kinds side-payment"),
            Term.of(
                    Term.Field.BARGAIN,
                    "linkage-kinds",
                    "H18.3 H24.4",
                    "linkage.tactical linkage.fragmented linkage.substantive",
                    "issue-linkage promised-carrot logroll"),
            Term.of(
                    Term.Field.BARGAIN,
                    "promised-carrot",
                    "H18.3 H24.4",
                    "linkage.tactical trust.betrayed detection.base",
                    "linkage-kinds voluntary-defection transit-state opening-the-gates"));

    private BargainTerms() {}
}
