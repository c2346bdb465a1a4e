package org.liberalparadox.ui.table.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.Orders;

/** Orders being written: levers, and what becomes of each promise. */
final class OrdersDraft {
    private Policy policy;
    private final SortedSet<Integer> defect = new TreeSet<>();
    private final SortedSet<Integer> repudiate = new TreeSet<>();
    private final SortedMap<String, MemberStance> regimes = new TreeMap<>();

    OrdersDraft(Policy standing) {
        policy = standing;
    }

    static OrdersDraft of(Orders sealed) {
        OrdersDraft draft = new OrdersDraft(sealed.policy());
        draft.defect.addAll(sealed.defect());
        draft.repudiate.addAll(sealed.repudiate());
        draft.regimes.putAll(sealed.regimes());
        return draft;
    }

    Orders orders() {
        return new Orders(policy, new ArrayList<>(defect), new ArrayList<>(repudiate), new TreeMap<>(regimes));
    }

    Policy policy() {
        return policy;
    }

    void policy(Policy policy) {
        this.policy = policy;
    }

    void gate(GateStance gate) {
        policy = new Policy(
                policy.borderEffort(), policy.rightsStandard(), policy.integration(), policy.hostFunding(), gate);
    }

    Choice choice(int promise) {
        return repudiate.contains(promise)
                ? Choice.REPUDIATE
                : defect.contains(promise) ? Choice.DEFECT : Choice.HONOUR;
    }

    void choose(int promise, Choice choice) {
        defect.remove(promise);
        repudiate.remove(promise);
        switch (choice) {
            case HONOUR -> {}
            case DEFECT -> defect.add(promise);
            case REPUDIATE -> repudiate.add(promise);
        }
    }

    MemberStance stance(String regime) {
        return regimes.getOrDefault(regime, MemberStance.COMPLY);
    }

    void stance(String regime, MemberStance stance) {
        if (stance == MemberStance.COMPLY) {
            regimes.remove(regime);
        } else {
            regimes.put(regime, stance);
        }
    }

    /** Forgets promises that no longer fall due and regimes the seat no longer belongs to. */
    void keepOnly(List<Integer> due, List<String> memberships) {
        regimes.keySet().retainAll(memberships);
        defect.retainAll(due);
        repudiate.retainAll(due);
    }

    /** What to do with a promise this round. */
    enum Choice {
        HONOUR,
        DEFECT,
        REPUDIATE
    }
}
