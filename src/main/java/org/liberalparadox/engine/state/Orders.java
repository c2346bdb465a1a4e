package org.liberalparadox.engine.state;

import java.util.List;
import org.liberalparadox.engine.model.Policy;

/**
 * Sealed orders of a seat for a round.
 *
 * @param defect obligations the seat breaks this round; all others it owes are honoured
 * @param repudiate obligations a new government ends openly
 */
public record Orders(Policy policy, List<Integer> defect, List<Integer> repudiate) {
    public boolean defects(int obligation) {
        return defect.contains(obligation);
    }
}
