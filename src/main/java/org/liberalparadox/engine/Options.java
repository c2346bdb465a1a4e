package org.liberalparadox.engine;

import java.util.List;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.MemberStance;

/**
 * What a seat may do now.
 *
 * @param crises with the answers it may give
 * @param campaigns proposals it may campaign for, and the factions left
 * @param due obligations to HONOUR or DEFECT this round
 * @param repudiable obligations a new government may end
 * @param endorseAgendas agendas an organisation may stand behind
 * @param endorseProposals packages an organisation may stand behind
 * @param testify parliaments before which the migrants' council may speak
 * @param ballots packages before its parliament, and the factions whose leaders have not voted yet (cabinet mode)
 * @param means what the seat may do besides bargains: agendas, threats, side payments at home, regimes
 */
public record Options(
        boolean ready,
        boolean propose,
        List<Answer> crises,
        List<Integer> accept,
        List<Integer> reject,
        List<Integer> withdraw,
        List<Integer> submit,
        List<Campaign> campaigns,
        boolean seal,
        boolean reopen,
        List<Integer> due,
        List<Integer> repudiable,
        boolean gate,
        List<Integer> endorseAgendas,
        List<Integer> endorseProposals,
        List<Hearing> testify,
        List<Ballot> ballots,
        Means means) {

    /** A package before the own parliament, and factions that may still vote. */
    public record Ballot(int proposal, List<Factor> factions) {}

    /** A package before the parliament of a country. */
    public record Hearing(int proposal, String country) {}

    public record Answer(int crisis, List<String> choices) {}

    public record Campaign(int proposal, List<Factor> factions) {}

    /**
     * Steps one and three, threats, and side payments at home.
     *
     * @param proclaim whether it may proclaim an agenda
     * @param join agendas it may join
     * @param threaten seats it may threaten with opening its gates
     * @param compensate proposals for which it may pay factions, and the factions left
     * @param found whether it can pay for founding a regime
     * @param memberships regimes it belongs to, with the stances it may take this round
     */
    public record Means(
            boolean proclaim,
            List<Integer> join,
            List<String> threaten,
            List<Campaign> compensate,
            boolean found,
            List<Membership> memberships) {}

    public record Membership(String regime, List<MemberStance> stances) {}
}
