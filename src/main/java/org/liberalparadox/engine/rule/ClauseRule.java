package org.liberalparadox.engine.rule;

import java.util.List;
import java.util.Optional;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Promise;
import org.liberalparadox.engine.analysis.Ways;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/** Who can promise what to whom (game manual, chapter 4). */
public final class ClauseRule {
    private ClauseRule() {}

    /** Why a clause cannot stand in a package of these parties; empty when it can. */
    public static Optional<Rejection> check(Clause clause, List<String> parties, Rules rules, Scenario scenario) {
        if (!rules.hasIssue(clause.issue())) {
            return Optional.of(new Rejection.UnknownIssue(clause.issue()));
        }
        if (!parties.contains(clause.giver())) {
            return Optional.of(new Rejection.NotAParty(clause.giver()));
        }
        if (clause.giver().equals(clause.beneficiary())) {
            return Optional.of(new Rejection.ClauseToOneself(clause.giver(), clause.issue()));
        }
        if (clause.level() < 1 || clause.level() > Clause.MAX_LEVEL) {
            return Optional.of(new Rejection.LevelOutOfRange(clause.issue(), clause.level(), Clause.MAX_LEVEL));
        }
        Issue issue = rules.issue(clause.issue());
        SeatDefinition giver = scenario.seat(clause.giver());
        if (!Promise.canGive(issue, giver.role(), giver.asylum())) {
            return Optional.of(new Rejection.CannotGive(clause.giver(), clause.issue()));
        }
        for (String beneficiary : beneficiaries(clause, parties)) {
            if (!parties.contains(beneficiary)) {
                return Optional.of(new Rejection.NotAParty(beneficiary));
            }
            if (!issue.beneficiaries().contains(scenario.seat(beneficiary).role())) {
                return Optional.of(new Rejection.CannotReceive(beneficiary, clause.issue()));
            }
            if (issue.gate() && !Ways.of(scenario.routes()).before(clause.giver(), beneficiary)) {
                return Optional.of(new Rejection.NotOnTheWay(clause.giver(), beneficiary, clause.issue()));
            }
        }
        return Optional.empty();
    }

    /** Seats a clause benefits, "all" spelled out. */
    public static List<String> beneficiaries(Clause clause, List<String> parties) {
        return clause.beneficiary().equals(Clause.ALL)
                ? parties.stream().filter(p -> !p.equals(clause.giver())).toList()
                : List.of(clause.beneficiary());
    }
}
