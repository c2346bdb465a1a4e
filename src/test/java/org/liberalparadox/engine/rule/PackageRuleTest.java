package org.liberalparadox.engine.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.testing.Given;

class PackageRuleTest {
    private static final Clause VISAS = new Clause("northland", "southland", "labour-visas", 1);

    private static Given talks() {
        return Given.scenario("two-shores").in(Phase.TALKS);
    }

    private static GameCommand.Propose bid(Clause... clauses) {
        return new GameCommand.Propose("northland", Given.terms("northland", "southland", clauses), null);
    }

    private static Terms with(Form form, int duration, String... parties) {
        return new Terms(List.of(parties), List.of(VISAS), form, duration, Monitor.NONE, Reciprocity.SPECIFIC);
    }

    @Test
    void acceptsAWellFormedPackage() {
        talks().when(bid(VISAS)).thenAccepted();
    }

    @Test
    void rejectsABidOutOfPhase() {
        Given.scenario("two-shores").when(bid(VISAS)).thenRejected(new Rejection.WrongPhase(Phase.NEWS, Phase.TALKS));
    }

    @Test
    void rejectsAnEmptyPackage() {
        talks().when(bid()).thenRejected(new Rejection.EmptyPackage());
    }

    @Test
    void rejectsAPromiseToOneself() {
        talks().when(bid(new Clause("northland", "northland", "labour-visas", 1)))
                .thenRejected(new Rejection.ClauseToOneself("northland", "labour-visas"));
    }

    @Test
    void rejectsALevelAboveFiveAndBelowOne() {
        talks().when(bid(new Clause("northland", "southland", "labour-visas", 6)))
                .thenRejected(new Rejection.LevelOutOfRange("labour-visas", 6, 5));
        talks().when(bid(new Clause("northland", "southland", "labour-visas", 0)))
                .thenRejected(new Rejection.LevelOutOfRange("labour-visas", 0, 5));
    }

    @Test
    void rejectsAnIssueTheGiverCannotGive() {
        talks().when(bid(new Clause("southland", "northland", "labour-visas", 1)))
                .thenRejected(new Rejection.CannotGive("southland", "labour-visas"));
    }

    @Test
    void rejectsAnUnknownIssue() {
        talks().when(bid(new Clause("northland", "southland", "gold", 1)))
                .thenRejected(new Rejection.UnknownIssue("gold"));
    }

    @Test
    void rejectsAGateWhereNobodyPasses() {
        Given.scenario("aegean-2015")
                .in(Phase.TALKS)
                .when(new GameCommand.Propose(
                        "lebanon",
                        Given.terms("lebanon", "italy", new Clause("lebanon", "italy", "border-control", 1)),
                        null))
                .thenRejected(new Rejection.NotOnTheWay("lebanon", "italy", "border-control"));
    }

    @Test
    void rejectsTheSamePromiseTwice() {
        talks().when(bid(VISAS, VISAS))
                .thenRejected(new Rejection.DuplicateClause("northland", "southland", "labour-visas"));
        talks().when(bid(VISAS, new Clause("northland", Clause.ALL, "labour-visas", 2)))
                .thenRejected(new Rejection.DuplicateClause("northland", Clause.ALL, "labour-visas"));
    }

    @Test
    void rejectsPartiesThatMakeNoTreaty() {
        talks().when(new GameCommand.Propose("northland", with(Form.REGIONAL, 2, "northland"), null))
                .thenRejected(new Rejection.BadParties("two"));
        talks().when(new GameCommand.Propose("northland", with(Form.REGIONAL, 2, "northland", "northland"), null))
                .thenRejected(new Rejection.BadParties("twice"));
        talks().when(new GameCommand.Propose("northland", with(Form.REGIONAL, 2, "northland", "atlantis"), null))
                .thenRejected(new Rejection.UnknownSeat("atlantis"));
    }

    @Test
    void rejectsADurationBeyondTheLimit() {
        talks().when(new GameCommand.Propose("northland", with(Form.BILATERAL, 9, "northland", "southland"), null))
                .thenRejected(new Rejection.DurationOutOfRange(9, 8));
        talks().when(new GameCommand.Propose("northland", with(Form.BILATERAL, 8, "northland", "southland"), null))
                .thenAccepted();
    }
}
