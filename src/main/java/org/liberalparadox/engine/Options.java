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
        boolean gate) {

    public record Answer(int crisis, List<String> choices) {}

    public record Campaign(int proposal, List<Factor> factions) {}
}
