package org.liberalparadox.engine.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Treaty;

/**
 * What the norms of a charter mean to the factions at home: for a state they ask something of, and for one they relieve (model
 * keys {@code norms.*}).
 */
public final class NormAppeal {
    private NormAppeal() {}

    static Factors of(@Nullable Treaty treaty, Role role, Model model) {
        Factors sum = Factors.ZERO;
        if (treaty != null) {
            for (Norm norm : treaty.norms()) {
                sum = sum.plus(of(norm, role, model));
            }
        }
        return sum;
    }

    /** Appeal of one norm to the four factions of a state in this role, in points of support. */
    public static Factors of(Norm norm, Role role, Model model) {
        Model.Norms n = model.norms();
        boolean asked = isAsked(norm, role);
        List<Double> v = switch (norm) {
            case NON_DISCRIMINATION -> asked ? n.nonDiscriminationAsked() : n.nonDiscriminationRelieved();
            case MONITORING -> asked ? n.monitoringAsked() : n.monitoringRelieved();
            case DISPUTE_SETTLEMENT -> asked ? n.settlementAsked() : n.settlementRelieved();
            case POOLED_BORDER -> asked ? n.pooledBorderAsked() : n.pooledBorderRelieved();
            case FIRST_ENTRY -> asked ? n.firstEntryAsked() : n.firstEntryRelieved();
            case RELOCATION_KEY -> asked ? n.keyAsked() : n.keyRelieved();
            case JOINT_FUNDING -> asked ? n.fundingAsked() : n.fundingRelieved();
            case COMMON_AGENCY -> asked ? n.agencyAsked() : n.agencyRelieved();
            case MAJORITY -> asked ? n.majorityAsked() : n.majorityRelieved();
            case TEMPORARY_PROTECTION -> asked ? n.protectionAsked() : n.protectionRelieved();
        };
        return new Factors(v.get(0), v.get(1), v.get(2), v.get(3));
    }

    /** Whether the norm asks something of a state in this role, rather than relieving it. */
    static boolean isAsked(Norm norm, Role role) {
        return switch (norm) {
            case FIRST_ENTRY -> role == Role.FRONTLINE || role == Role.TRANSIT || role == Role.HOST;
            case POOLED_BORDER -> role == Role.RECEIVING;
            case NON_DISCRIMINATION, MONITORING, DISPUTE_SETTLEMENT, RELOCATION_KEY, JOINT_FUNDING ->
                role == Role.RECEIVING || role == Role.TRANSIT && norm == Norm.RELOCATION_KEY;
            case COMMON_AGENCY -> role != Role.FRONTLINE;
            case MAJORITY -> role != Role.FRONTLINE && role != Role.RECEIVING;
            case TEMPORARY_PROTECTION -> role != Role.SENDING;
        };
    }
}
