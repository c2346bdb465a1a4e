package org.liberalparadox.engine;

import java.util.List;
import org.liberalparadox.engine.model.Factor;

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
        List<Hearing> testify) {

    /** A package before the parliament of a country. */
    public record Hearing(int proposal, String country) {}

    public record Answer(int crisis, List<String> choices) {}

    public record Campaign(int proposal, List<Factor> factions) {}
}
