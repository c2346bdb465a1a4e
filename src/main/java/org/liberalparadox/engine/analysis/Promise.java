package org.liberalparadox.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Category;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Rules;

/** Something one seat could promise another, at whatever level. */
public record Promise(String giver, String beneficiary, Issue issue) {

    public Clause at(int level) {
        return new Clause(giver, beneficiary, issue.id(), level);
    }

    public boolean isLinkage() {
        return issue.category() == Category.LINKAGE;
    }

    /** Whether a state can give this at all: by its role, and to take over claims people must be able to claim there. */
    public static boolean canGive(Issue issue, Role role, boolean asylum) {
        boolean takesClaims = issue.mechanism() == Mechanism.RELOCATION || issue.mechanism() == Mechanism.RESETTLEMENT;
        return issue.givers().contains(role) && (asylum || !takesClaims);
    }

    /** A side of a bargain: who it is, its role, whether people can claim asylum there. */
    public record Party(String seat, Role role, boolean asylum) {}

    /** Everything the giver could promise the beneficiary, in the order of the rules. */
    public static List<Promise> from(Party giver, Party beneficiary, Ways ways, Rules rules) {
        List<Promise> promises = new ArrayList<>();
        for (Issue issue : rules.issues()) {
            if (canGive(issue, giver.role(), giver.asylum())
                    && issue.beneficiaries().contains(beneficiary.role())
                    && (!issue.gate() || ways.before(giver.seat(), beneficiary.seat()))) {
                promises.add(new Promise(giver.seat(), beneficiary.seat(), issue));
            }
        }
        return List.copyOf(promises);
    }
}
