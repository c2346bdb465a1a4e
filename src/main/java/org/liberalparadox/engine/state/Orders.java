package org.liberalparadox.engine.state;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Policy;

/**
 * Sealed orders of a seat for a round.
 *
 * @param defect obligations the seat breaks this round; all others it owes are honoured
 * @param repudiate obligations a new government ends openly
 * @param regimes stance towards regimes the seat belongs to, by id; it complies with those left out
 */
public record Orders(
        Policy policy, List<Integer> defect, List<Integer> repudiate, SortedMap<String, MemberStance> regimes) {

    public Orders(Policy policy, List<Integer> defect, List<Integer> repudiate) {
        this(policy, defect, repudiate, new TreeMap<>());
    }

    /** What the seat does with a regime this round. */
    public MemberStance stance(String regime) {
        return regimes.getOrDefault(regime, MemberStance.COMPLY);
    }

    public boolean defects(int obligation) {
        return defect.contains(obligation);
    }
}
