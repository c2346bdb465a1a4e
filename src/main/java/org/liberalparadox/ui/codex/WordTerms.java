package org.liberalparadox.ui.codex;

import java.util.List;

/** Concepts of keeping one's word, with the numbers they quote. */
final class WordTerms {
    static final List<Term> TERMS = List.of(
            Term.of(
                    Term.Field.WORD,
                    "voluntary-defection",
                    "H18.2 H24.3",
                    "trust.betrayed trust.onlooker regimes.defection",
                    "involuntary-defection detection trust"),
            Term.of(
                    Term.Field.WORD,
                    "involuntary-defection",
                    "H18.3",
                    "trust.rejectedAtHome trust.walkedBack ratification.swing",
                    "voluntary-defection ratification"),
            Term.of(Term.Field.WORD, "honour", "H24.3", "trust.kept regimes.compliance", "voluntary-defection trust"),
            Term.of(
                    Term.Field.WORD,
                    "detection",
                    "H18.2 H24.3",
                    "detection.base detection.unhcr detection.iom detection.ilo detection.ceiling",
                    "voluntary-defection trust"),
            Term.of(
                    Term.Field.WORD,
                    "trust",
                    "H18.3 H24.3",
                    "trust.kept trust.betrayed trust.onlooker trust.rejectedAtHome trust.walkedBack trust.repudiated",
                    "honour detection"),
            Term.of(
                    Term.Field.WORD,
                    "shadow-of-the-future",
                    "H18.3 H24.3",
                    "horizon.floor horizon.ceiling horizon.polarisation horizon.electionNear horizon.regime horizon.membership",
                    "prisoners-dilemma trust institutions"),
            Term.of(
                    Term.Field.WORD,
                    "specific-reciprocity",
                    "H18.2 H18.3",
                    "",
                    "diffuse-reciprocity voluntary-defection"),
            Term.of(Term.Field.WORD, "diffuse-reciprocity", "H18.3 H24.4", "", "specific-reciprocity regime"),
            Term.of(
                    Term.Field.WORD,
                    "misunderstanding",
                    "H24.3",
                    "noise.none noise.consulted noise.watched noise.trust regimes.settlement",
                    "detection trust specific-reciprocity dispute-settlement monitoring"));

    private WordTerms() {}
}
