package org.liberalparadox.rules;

import java.util.List;
import java.util.Optional;
import org.liberalparadox.engine.analysis.Ways;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Mechanism;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/** Who can promise what to whom in a scenario: by the roles, and for issues of the gate by the way. */
final class Promises {
    private final Scenario scenario;
    private final List<Issue> issues;
    private final Ways ways;

    Promises(Scenario scenario, List<Issue> issues) {
        this.scenario = scenario;
        this.issues = issues;
        this.ways = Ways.of(scenario.routes());
    }

    Optional<Issue> issue(String id) {
        return issues.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    private boolean possible(Issue issue, SeatDefinition giver, SeatDefinition beneficiary) {
        return !giver.id().equals(beneficiary.id())
                && issue.givers().contains(giver.role())
                && issue.beneficiaries().contains(beneficiary.role())
                && (!issue.gate() || ways.before(giver.id(), beneficiary.id()));
    }

    /** Whether the seat can be a party to a promise of this issue, given by the giver, or by anybody when it is empty. */
    boolean concerns(String seat, Issue issue, String giver) {
        for (SeatDefinition from : scenario.seats()) {
            for (SeatDefinition to : scenario.seats()) {
                boolean named = giver.isEmpty() || giver.equals(from.id());
                boolean party = seat.equals(from.id()) || seat.equals(to.id());
                if (named && party && possible(issue, from, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the seat can give something of this mechanism to somebody. */
    boolean gives(String seat, Mechanism mechanism) {
        return issues.stream().anyMatch(i -> i.mechanism() == mechanism && concerns(seat, i, seat));
    }

    /** Whether there is anything the seat and somebody else can agree on; the council never signs. */
    boolean bargains(SeatDefinition seat) {
        return seat.role() == Role.MIGRANT_COUNCIL || issues.stream().anyMatch(i -> concerns(seat.id(), i, ""));
    }

    /** Who may give and get, in words. */
    static String who(Issue issue) {
        String way = issue.gate() ? ", and who gives lies before who gets on a route" : "";
        return "it is given by " + words(issue.givers()) + " to " + words(issue.beneficiaries()) + way;
    }

    private static String words(List<Role> roles) {
        return String.join(", ", roles.stream().map(Role::toString).toList());
    }
}
