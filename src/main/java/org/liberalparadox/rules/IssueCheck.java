package org.liberalparadox.rules;

import java.util.List;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Side;

/** What issues must keep to beyond their shape. */
final class IssueCheck {
    private static final int LEVEL_LENGTH = 60;

    private IssueCheck() {}

    static void check(List<Issue> issues, Checks checks) {
        checks.unique(issues.stream().map(Issue::id).toList(), "");
        for (Issue issue : issues) {
            issue(issue, issues, checks);
        }
    }

    private static void issue(Issue issue, List<Issue> all, Checks checks) {
        String path = issue.id();
        checks.id(issue.id(), path + ".id");
        checks.that(
                issue.levels().size() == 5,
                path + ".levels",
                "has " + issue.levels().size() + " entries",
                "five are needed, for level 1 to 5");
        for (int i = 0; i < issue.levels().size(); i++) {
            int length = issue.levels().get(i).length();
            checks.that(
                    length > 0 && length <= LEVEL_LENGTH,
                    path + ".levels[" + i + "]",
                    "has " + length + " characters",
                    "say it in 1 to " + LEVEL_LENGTH);
        }
        curve(issue.curve(), path + ".curve", checks);
        weight(issue.weight(), path + ".weight", checks);
        roles(issue.givers(), path + ".givers", checks);
        roles(issue.beneficiaries(), path + ".beneficiaries", checks);
        nobodysResource(issue.givers(), path + ".givers", checks);
        nobodysResource(issue.beneficiaries(), path + ".beneficiaries", checks);
        side(issue.giver(), path + ".giver", checks);
        side(issue.beneficiary(), path + ".beneficiary", checks);
        checks.that(
                issue.beneficiary().cost() == 0,
                path + ".beneficiary.cost",
                "is " + Checks.plain(issue.beneficiary().cost()),
                "only the giver pays");
        checks.notNegative(issue.quantity(), path + ".quantity");
        checks.range(issue.visibility(), 0, 1, path + ".visibility");
        checks.range(issue.ties(), 0, 1, path + ".ties");
        checks.range(issue.roots(), 0, 1, path + ".roots");
        mechanism(issue, path, checks);
        checks.distinct(issue.serves().stream().map(Principle::toString).toList(), path + ".serves", "principle");
        related(issue, all, path + ".related", checks);
    }

    private static void weight(List<Double> weights, String path, Checks checks) {
        if (weights.size() != 5) {
            checks.wrong(path, "has " + weights.size() + " numbers", "five are needed, for level 1 to 5");
            return;
        }
        double before = 0;
        double step = 0;
        for (double weight : weights) {
            double next = weight - before;
            if (next < step - 1e-9 || next <= 0) {
                checks.wrong(
                        path,
                        "is not convex at " + Checks.plain(weight),
                        "each step must weigh at least as much as the one before");
                return;
            }
            before = weight;
            step = next;
        }
    }

    private static void curve(List<Double> curve, String path, Checks checks) {
        if (curve.size() != 5) {
            checks.wrong(path, "has " + curve.size() + " numbers", "five are needed, for level 1 to 5");
            return;
        }
        double before = 0;
        double step = Double.MAX_VALUE;
        for (double value : curve) {
            double next = value - before;
            if (next <= 0) {
                checks.wrong(
                        path,
                        "does not rise at " + Checks.plain(value),
                        "each level must be worth more than the one before");
                return;
            }
            if (next > step + 1e-9) {
                checks.wrong(
                        path,
                        "is not concave at " + Checks.plain(value),
                        "each step must be no larger than the one before");
                return;
            }
            before = value;
            step = next;
        }
    }

    private static void roles(List<Role> roles, String path, Checks checks) {
        checks.that(!roles.isEmpty(), path, "is empty", "name at least one role");
        checks.distinct(roles.stream().map(Role::toString).toList(), path, "role");
    }

    private static void mechanism(Issue issue, String path, Checks checks) {
        boolean counts = switch (issue.mechanism()) {
            case NONE, PROTECTION_ABROAD, CONSULTATION, OVERSIGHT, EQUAL_TREATMENT -> false;
            case LABOUR_VISAS,
                    STATUS_PATH,
                    CIRCULAR,
                    READMISSION,
                    EXIT_CONTROL,
                    RELOCATION,
                    RESETTLEMENT,
                    HOTSPOT,
                    VISA_FREE,
                    HOST_AID,
                    TRANSFER,
                    SETTLEMENT,
                    FUND_REGIME -> true;
        };
        checks.that(
                !counts || issue.quantity() > 0,
                path + ".quantity",
                "is 0, and " + issue.mechanism() + " needs one",
                "say how much a level is, or leave the mechanism out");
        boolean share = switch (issue.mechanism()) {
            case STATUS_PATH, EXIT_CONTROL, HOTSPOT, SETTLEMENT -> true;
            default -> false;
        };
        checks.that(
                !share || issue.quantity() <= 1.0 / Clause.MAX_LEVEL,
                path + ".quantity",
                "is " + Checks.plain(issue.quantity()) + " a level, above 1 at level 5",
                issue.mechanism() + " is a share: 0.2 a level at most");
    }

    private static void related(Issue issue, List<Issue> all, String path, Checks checks) {
        List<String> ids = all.stream().map(Issue::id).toList();
        checks.distinct(issue.related(), path, "issue");
        for (int i = 0; i < issue.related().size(); i++) {
            String at = path + "[" + i + "]";
            checks.known(issue.related().get(i), ids, at, "issue");
            checks.that(!issue.related().get(i).equals(issue.id()), at, "is the issue itself", "name others, or none");
        }
    }

    /** People on the move speak for themselves: nothing is promised of them or to them as a seat (C02). */
    private static void nobodysResource(List<Role> roles, String path, Checks checks) {
        int at = roles.indexOf(Role.MIGRANT_COUNCIL);
        checks.that(
                at < 0,
                path + "[" + at + "]",
                Role.MIGRANT_COUNCIL + " is no party to bargains",
                "it proposes between others and testifies");
    }

    private static void side(Side side, String path, Checks checks) {
        checks.allFour(path + ".appeal");
        checks.notNegative(side.cost(), path + ".cost");
    }
}
