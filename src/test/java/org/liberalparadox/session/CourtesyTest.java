package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.testing.Given;

class CourtesyTest {
    private static final Set<String> BOTS = Set.of("sweden", "greece", "hungary", "italy", "turkiye", "lebanon");
    private static final List<GameCommand.SeatCommand> READY = List.of(new GameCommand.DeclareReady("turkiye"));

    /** Germany is a person; Greece, a bot, and Germany both ask Türkiye. */
    private static GameState asked() {
        return Given.scenario("aegean-2015")
                .in(Phase.TALKS)
                .when(offer("greece"), offer("germany"))
                .thenAccepted()
                .state();
    }

    private static GameCommand offer(String from) {
        return new GameCommand.Propose(
                from, Given.terms(from, "turkiye", new Clause(from, "turkiye", "visa-free", 1)), null);
    }

    private static SeatView view() {
        return SeatViewProjection.of(asked(), "turkiye", BOTS);
    }

    @Test
    void aBotAnswersPeopleFirst() {
        SeatView shown = new Courtesy(BOTS, false).show(view());
        assertThat(shown.talks()).extracting(SeatView.Talk::proposer).containsExactly("germany");
    }

    @Test
    void aBotWithOffersToAnswerLaterIsNotReady() {
        assertThat(new Courtesy(BOTS, false).allow(READY, view())).isEmpty();
    }

    @Test
    void botsSettleAmongThemselvesWhenPeopleAreReady() {
        Courtesy courtesy = new Courtesy(BOTS, true);
        assertThat(courtesy.show(view()).talks())
                .extracting(SeatView.Talk::proposer)
                .containsExactlyInAnyOrder("germany", "greece");
        assertThat(courtesy.allow(READY, view())).isEqualTo(READY);
    }

    @Test
    void parliamentsListenToWhoMayOnlySpeakThere() {
        Set<String> states = Set.of("germany", "mexico");
        List<GameCommand.SeatCommand> vote = List.of(new GameCommand.SubmitToParliament("germany", 1));
        SeatView open = SeatViewProjection.of(
                Given.scenario("global-compact")
                        .in(Phase.TALKS)
                        .signed(Given.terms("germany", "mexico", new Clause("germany", "mexico", "labour-visas", 1)))
                        .endPhase()
                        .state(),
                "germany",
                states);
        assertThat(open.phase()).isEqualTo(Phase.RATIFICATION);
        assertThat(new Courtesy(states, false).allow(vote, open)).isEmpty();

        Set<String> all = open.seats().stream().map(SeatView.Seat::id).collect(java.util.stream.Collectors.toSet());
        assertThat(new Courtesy(all, false).allow(vote, open)).isEqualTo(vote);
    }
}
