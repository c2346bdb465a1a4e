package org.liberalparadox.ui.codex;

import static org.liberalparadox.ui.codex.Term.Field.*;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All concepts of the codex with the numbers they quote. */
final class Catalogue {
    static final List<Term> TERMS = List.of(
            Term.of(
                    "liberal-paradox",
                    PARADOX,
                    "contract.sharpness contract.fall",
                    "social-contract four-factors endings"),
            Term.of(
                    "social-contract",
                    PARADOX,
                    "contract.sharpness contract.fall",
                    "legitimacy-crisis sovereignty-crisis liberal-paradox"),
            Term.of("legitimacy-crisis", PARADOX, "contract.fall", "social-contract sovereignty-crisis"),
            Term.of("sovereignty-crisis", PARADOX, "contract.fall", "social-contract legitimacy-crisis"),
            Term.of("four-factors", PARADOX, "tracks.reversion tracks.maxStep", "mood interest liberal-paradox"),
            Term.of(
                    "culture-trumps",
                    PARADOX,
                    "tracks.paceCulture tracks.paceExponent tracks.paceCap tracks.integrationCulture",
                    "load mood four-factors"),
            Term.of(
                    "scoreboards",
                    PARADOX,
                    "scores.safe scores.limbo scores.irregular scores.displaced scores.lost",
                    "interest endings"),
            Term.of(
                    "endings",
                    PARADOX,
                    "scores.virtuousRegime scores.closureEnding scores.closureShare regimes.collapse",
                    "liberal-paradox beggar-thy-neighbour regime-collapse"),
            Term.of("mood", HOME, "mood.halfLife mood.floor", "interest shock normal-times"),
            Term.of("interest", HOME, "budget.pointWeight", "mood scoreboards"),
            Term.of("normal-times", HOME, "mood.halfLife", "mood shock"),
            Term.of("shock", HOME, "mood.halfLife deck.chance deck.shocksPerRepair", "mood no-agreement win-set"),
            Term.of(
                    "win-set",
                    HOME,
                    "ratification.caution ratification.estimateError",
                    "issue-linkage involuntary-defection bargaining-zone"),
            Term.of("no-agreement", HOME, "mood.halfLife", "win-set caution shock"),
            Term.of(
                    "caution",
                    HOME,
                    "ratification.caution ratification.polarisationWeight ratification.populistCaution",
                    "no-agreement polarisation"),
            Term.of(
                    "ratification",
                    HOME,
                    "ratification.swing ratification.sovereigntyBilateral ratification.sovereigntyRegional"
                            + " ratification.sovereigntyMultilateral ratification.monitorCover",
                    "win-set campaign involuntary-defection"),
            Term.of(
                    "campaign",
                    HOME,
                    "ratification.campaignLift ratification.campaignCost ratification.capitalStart"
                            + " ratification.capitalPerRound ratification.capitalMax",
                    "ratification four-factors"),
            Term.of(
                    "election",
                    HOME,
                    "politics.approvalGain politics.defeat",
                    "populist-government shadow-of-the-future"),
            Term.of(
                    "populist-government",
                    HOME,
                    "politics.moodTurn politics.polarisationTurn politics.discountTurn"
                            + " ratification.populistCaution",
                    "election polarisation caution"),
            Term.of(
                    "polarisation",
                    HOME,
                    "politics.polarisationPerLoad politics.polarisationDecay",
                    "caution election"),
            Term.of("issue-linkage", BARGAIN, "budget.maxClauses", "side-payment suasion win-set"),
            Term.of("side-payment", BARGAIN, "budget.pointWeight", "issue-linkage"),
            Term.of("suasion", BARGAIN, "", "issue-linkage deadlock limbo"),
            Term.of("bargaining-zone", BARGAIN, "ratification.estimateError", "win-set nash-solution"),
            Term.of("nash-solution", BARGAIN, "", "bargaining-zone interest"),
            Term.of("prisoners-dilemma", BARGAIN, "", "shadow-of-the-future beggar-thy-neighbour deadlock"),
            Term.of("deadlock", BARGAIN, "", "prisoners-dilemma issue-linkage"),
            Term.of("stag-hunt", BARGAIN, "", "trust prisoners-dilemma"),
            Term.of(
                    "voluntary-defection",
                    WORD,
                    "trust.betrayed trust.onlooker regimes.defection",
                    "involuntary-defection detection trust"),
            Term.of(
                    "involuntary-defection",
                    WORD,
                    "trust.rejectedAtHome trust.walkedBack ratification.swing",
                    "voluntary-defection ratification"),
            Term.of("honour", WORD, "trust.kept regimes.compliance", "voluntary-defection trust"),
            Term.of(
                    "detection",
                    WORD,
                    "detection.base detection.unhcr detection.iom detection.ilo detection.ceiling",
                    "voluntary-defection trust"),
            Term.of(
                    "trust",
                    WORD,
                    "trust.kept trust.betrayed trust.onlooker trust.rejectedAtHome trust.walkedBack trust.repudiated",
                    "honour detection"),
            Term.of(
                    "shadow-of-the-future",
                    WORD,
                    "horizon.floor horizon.ceiling horizon.polarisation horizon.electionNear horizon.regime"
                            + " horizon.membership",
                    "prisoners-dilemma trust"),
            Term.of("specific-reciprocity", WORD, "", "diffuse-reciprocity voluntary-defection"),
            Term.of("diffuse-reciprocity", WORD, "", "specific-reciprocity regime"),
            Term.of("public-good", ORDER, "flows.fundingHold regimes.funding", "club-good limbo"),
            Term.of("club-good", ORDER, "regimes.closure", "public-good pooled-border"),
            Term.of("first-entry", ORDER, "flows.registration regimes.waveThrough", "waving-through pooled-border"),
            Term.of(
                    "pooled-border",
                    ORDER,
                    "regimes.closure regimes.closureFrom tracks.borderEconomy",
                    "club-good first-entry"),
            Term.of(
                    "regime",
                    ORDER,
                    "regimes.compliance regimes.upkeep regimes.defection",
                    "regime-collapse public-good"),
            Term.of("regime-collapse", ORDER, "regimes.collapse", "regime endings"),
            Term.of(
                    "waving-through",
                    PEOPLE,
                    "flows.registration tracks.waveThroughSecurity regimes.waveThrough",
                    "first-entry opening-the-gates"),
            Term.of("opening-the-gates", PEOPLE, "flows.openFactor", "waving-through externalised-control"),
            Term.of(
                    "externalised-control",
                    PEOPLE,
                    "flows.gateByEffort flows.exitGuard flows.gateCeiling",
                    "opening-the-gates limbo issue-linkage"),
            Term.of(
                    "beggar-thy-neighbour",
                    PEOPLE,
                    "scores.closureEnding scores.closureShare",
                    "prisoners-dilemma pooled-border"),
            Term.of(
                    "limbo",
                    PEOPLE,
                    "flows.limboAttempts tracks.limboRights tracks.limboSecurity tracks.limboEconomy scores.limbo",
                    "externalised-control public-good"),
            Term.of("people-are-not-shirts", PEOPLE, "", "moral-hazard limbo scoreboards"),
            Term.of(
                    "moral-hazard",
                    PEOPLE,
                    "staying.weight flows.closureWeight flows.riskPerClosure smuggling.feePerClosure smuggling.diverted",
                    "people-are-not-shirts"),
            Term.of(
                    "load",
                    PEOPLE,
                    "flows.capacityPerCapita flows.capacityReferenceIncome tracks.disorderSecurity"
                            + " tracks.disorderExponent tracks.disorderCap",
                    "culture-trumps"),
            Term.of(
                    "lead-agenda",
                    ORDER,
                    "agenda.leadPower agenda.rounds agenda.legitimacy agenda.approval",
                    "suasion conference regime"),
            Term.of(
                    "conference",
                    ORDER,
                    "regimes.quorum suasion.founding suasion.membership regimes.startStrength regimes.perNorm"
                            + " regimes.sovereigntyPerNorm",
                    "lead-agenda regime cascade"),
            Term.of(
                    "cascade",
                    ORDER,
                    "regimes.threshold regimes.exit regimes.holdCost",
                    "regime-collapse conference club-good"),
            Term.of(
                    "misunderstanding",
                    WORD,
                    "noise.none noise.consulted noise.watched noise.trust regimes.settlement",
                    "detection trust specific-reciprocity"),
            Term.of(
                    "coercive-migration",
                    ORDER,
                    "threat.most threat.trust",
                    "opening-the-gates externalised-control no-agreement"),
            Term.of("stage-game", BARGAIN, "", "prisoners-dilemma deadlock suasion stag-hunt shadow-of-the-future"),
            Term.of("remittances", PEOPLE, "tracks.remittanceEconomy tracks.remittanceScale", "people-are-not-shirts"));

    private Catalogue() {}

    static Optional<Term> find(String id) {
        return TERMS.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** Terms whose name, short text or meaning contains the words sought, by name. */
    static List<Term> search(String sought) {
        String words = sought.strip().toLowerCase(Locale.ROOT);
        Collator order = Collator.getInstance(Locale.ENGLISH);
        return TERMS.stream()
                .filter(term -> matches(term, words))
                .sorted(Comparator.comparing(Term::name, order))
                .toList();
    }

    private static boolean matches(Term term, String words) {
        String text = String.join(" ", term.name(), term.brief(), term.id(), term.text("meaning"));
        return text.toLowerCase(Locale.ROOT).contains(words);
    }
}
