package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.testing.Given;

class PurseTest {
    /** Budget of Northland in the shipped scenario. */
    private static final int BUDGET = 12;

    private static Terms costing(int wanted) {
        GameState state = Given.scenario("two-shores").state();
        List<String> paid = List.of("financial-package", "development-aid", "resettlement", "unhcr-funding");
        List<Clause> clauses = new java.util.ArrayList<>();
        int cost = 0;
        for (String issue : paid) {
            for (int level = 5; level >= 1; level--) {
                Clause clause = new Clause("northland", "southland", issue, level);
                int more = Support.cost(clause, state.setup().rules());
                if (cost + more <= wanted && more > 0) {
                    clauses.add(clause);
                    cost += more;
                    break;
                }
            }
        }
        assertThat(cost).isEqualTo(wanted);
        return Given.terms("northland", "southland", clauses.toArray(Clause[]::new));
    }

    @Test
    void acceptsABidOfTheWholeBudgetAndRejectsOneAboveIt() {
        Given.scenario("two-shores")
                .in(Phase.TALKS)
                .when(new GameCommand.Propose("northland", costing(BUDGET), null))
                .thenAccepted();
        Given.scenario("two-shores")
                .in(Phase.TALKS)
                .when(new GameCommand.Propose("northland", costing(BUDGET + 1), null))
                .thenRejected(new Rejection.BidExceedsBudget(BUDGET + 1, BUDGET));
    }

    @Test
    void rejectsOrdersAboveTheBudget() {
        Policy lavish = new Policy(5, 5, 5, 5, GateStance.HOLD);
        Given.scenario("two-shores")
                .in(Phase.POLICY)
                .when(new GameCommand.SealOrders("northland", new Orders(lavish, List.of(), List.of())))
                .thenRejected(new Rejection.OrdersExceedBudget(4 + 3 + 4 + 5, BUDGET));
    }
}
