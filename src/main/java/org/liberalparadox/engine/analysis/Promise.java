package org.liberalparadox.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Category;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
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

    /** Everything the giver could promise the beneficiary, in the order of the rules. */
    public static List<Promise> from(
            String giver, Role givers, String beneficiary, Role beneficiaries, Ways ways, Rules rules) {
        List<Promise> promises = new ArrayList<>();
        for (Issue issue : rules.issues()) {
            if (issue.givers().contains(givers)
                    && issue.beneficiaries().contains(beneficiaries)
                    && (!issue.gate() || ways.before(giver, beneficiary))) {
                promises.add(new Promise(giver, beneficiary, issue));
            }
        }
        return List.copyOf(promises);
    }
}
