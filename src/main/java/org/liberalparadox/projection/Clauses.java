package org.liberalparadox.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.rule.ClauseRule;
import org.liberalparadox.engine.state.GameState;

/** What parties could promise each other. */
final class Clauses {
    private Clauses() {}

    static List<Forecast.ClauseOption> between(GameState state, List<String> parties) {
        GameSetup setup = state.setup();
        List<Forecast.ClauseOption> options = new ArrayList<>();
        for (String giver : parties) {
            for (String beneficiary : parties) {
                if (!giver.equals(beneficiary)) {
                    for (Issue issue : setup.rules().issues()) {
                        options.add(option(setup, giver, beneficiary, issue));
                    }
                }
            }
        }
        return List.copyOf(options);
    }

    private static Forecast.ClauseOption option(GameSetup setup, String giver, String beneficiary, Issue issue) {
        @Nullable
        Rejection refused = ClauseRule.check(
                        new Clause(giver, beneficiary, issue.id(), 1),
                        List.of(giver, beneficiary),
                        setup.rules(),
                        setup.scenario())
                .orElse(null);
        List<Integer> costs = new ArrayList<>(Clause.MAX_LEVEL);
        for (int level = 1; level <= Clause.MAX_LEVEL; level++) {
            costs.add(Support.cost(new Clause(giver, beneficiary, issue.id(), level), setup.rules()));
        }
        Forecasts.Refusal refusal =
                refused == null ? new Forecasts.Refusal(null, List.of()) : Forecasts.Refusal.of(refused);
        return new Forecast.ClauseOption(
                giver, beneficiary, issue.id(), refused == null, refusal.name(), refusal.args(), List.copyOf(costs));
    }
}
