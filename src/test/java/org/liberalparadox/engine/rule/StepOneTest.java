package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.analysis.Support;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.testing.Given;

/** Lead agendas, threats and side payments at home. */
class StepOneTest {
    private static final List<Principle> ORDER = List.of(Principle.ORDER);
    private static final Terms GUARD = Given.terms(
            "germany",
            "turkiye",
            new Clause("turkiye", "germany", "border-control", 3),
            new Clause("germany", "turkiye", "development-aid", 2));

    private static double support(Given game, String seat) {
        return Support.of(
                        GUARD,
                        Standing.home(game.state(), seat),
                        game.state().setup().rules())
                .total();
    }

    @Test
    void aPowerfulStateLeadsAloneAndPaysAtHome() {
        Given game = Given.scenario("aegean-2015").in(Phase.TALKS);
        double approval = game.state().seat("germany").approval();
        double before = support(game, "germany");
        game.when(new GameCommand.ProclaimAgenda("germany", ORDER)).thenAccepted();

        assertThat(game.state().leadAgenda()).isPresent();
        assertThat(game.state().seat("germany").approval()).isEqualTo(approval - 3);
        assertThat(support(game, "germany")).isGreaterThan(before);
    }

    @Test
    void anAgendaForOneSideOnlySpeaksToThatSide() {
        Given game = Given.scenario("aegean-2015").in(Phase.TALKS);
        double before = support(game, "turkiye");
        game.when(new GameCommand.ProclaimAgenda("germany", ORDER));
        assertThat(support(game, "turkiye")).isEqualTo(before);

        Given both = Given.scenario("aegean-2015").in(Phase.TALKS);
        both.when(new GameCommand.ProclaimAgenda("germany", List.of(Principle.ORDER, Principle.DEVELOPMENT)));
        assertThat(support(both, "turkiye")).isGreaterThan(before);
    }

    @Test
    void weakStatesLeadOnlyTogether() {
        Given game = Given.scenario("aegean-2015").in(Phase.TALKS);
        game.when(new GameCommand.ProclaimAgenda("sweden", ORDER)).thenAccepted();
        assertThat(game.state().leadAgenda()).isEmpty();
        game.when(new GameCommand.JoinAgenda("sweden", 1)).thenRejected(new Rejection.AlreadySupports("sweden"));
        game.when(new GameCommand.JoinAgenda("italy", 1)).thenAccepted();
        assertThat(game.state().leadAgenda()).isPresent();
    }

    @Test
    void anAgendaNeedsAPrincipleAndTalks() {
        Given.scenario("aegean-2015")
                .when(new GameCommand.ProclaimAgenda("germany", ORDER))
                .thenRejected(new Rejection.WrongPhase(Phase.NEWS, Phase.TALKS))
                .in(Phase.TALKS)
                .when(new GameCommand.ProclaimAgenda("germany", List.of()))
                .thenRejected(new Rejection.NoPrinciple())
                .when(new GameCommand.JoinAgenda("italy", 4))
                .thenRejected(new Rejection.UnknownAgenda(4));
    }

    @Test
    void aThreatPressesOnTheTargetAndCostsItsTrust() {
        Given game = Given.scenario("aegean-2015").in(Phase.TALKS);
        double before = support(game, "germany");
        double trust = game.state().trusts().of("germany", "turkiye");
        game.when(new GameCommand.Threaten("turkiye", "germany")).thenAccepted();

        assertThat(support(game, "germany")).isGreaterThan(before + 1);
        assertThat(game.state().trusts().of("germany", "turkiye")).isLessThan(trust);
        game.when(new GameCommand.Threaten("turkiye", "germany"))
                .thenRejected(new Rejection.AlreadyThreatened("germany"));
    }

    @Test
    void onlyWhoLiesOnTheWayCanThreaten() {
        Given.scenario("aegean-2015")
                .in(Phase.TALKS)
                .when(new GameCommand.Threaten("germany", "turkiye"))
                .thenRejected(new Rejection.NotBefore("germany", "turkiye"));
    }

    @Test
    void polarisationAndLawMakeAThreatPressHarder() {
        Given calm = Given.scenario("aegean-2015").in(Phase.TALKS);
        double pressure = Threats.pressure(calm.state(), "turkiye", "germany");
        Given torn = Given.setup(
                        org.liberalparadox.testing.Shipped.setup("aegean-2015", 1, "seats.germany.polarisation=0.8"))
                .in(Phase.TALKS);
        assertThat(Threats.pressure(torn.state(), "turkiye", "germany")).isGreaterThan(pressure);
    }

    @Test
    void aGovernmentCanPayAtHomeForAFactionsVotesOnce() {
        Given game = Given.scenario("aegean-2015").signed(GUARD).endPhase();
        int budget = game.state().seat("germany").budget();
        game.when(new GameCommand.Compensate("germany", 1, Factor.ECONOMY)).thenAccepted();
        assertThat(game.state().seat("germany").budget()).isLessThan(budget);
        assertThat(game.events(GameEvent.FactionCompensated.class).getFirst().lift())
                .isPositive();
        game.when(new GameCommand.Compensate("germany", 1, Factor.ECONOMY))
                .thenRejected(new Rejection.AlreadyCampaigned(1));
        game.when(new GameCommand.Campaign("germany", 1, Factor.ECONOMY)).thenAccepted();
    }
}
