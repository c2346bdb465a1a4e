package org.liberalparadox.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.testing.Given;

/** How far a conference has come, as its parties see it. */
class ConferencesTest {
    private static final Terms TEXT = new Terms(
            List.of("germany", "sweden", "italy", "greece"),
            List.of(),
            Form.REGIONAL,
            4,
            Monitor.NONE,
            Reciprocity.DIFFUSE,
            new Treaty("Accord of Trieste", null, List.of(Norm.MONITORING), null));

    private static Given called() {
        return Given.scenario("aegean-2015")
                .in(Phase.TALKS)
                .when(new GameCommand.Propose("germany", TEXT, null))
                .thenAccepted();
    }

    private static SeatView.Conference seen(Given game) {
        SeatView view = SeatViewProjection.of(game.state(), "germany", Set.of());
        return Objects.requireNonNull(view.talks().getFirst().conference());
    }

    @Test
    void tellsWhoHasSignedAndWhoIsAwaited() {
        Given game = called().when(new GameCommand.Accept("italy", 1)).thenAccepted();

        assertThat(seen(game).with()).containsExactly("germany", "italy");
        assertThat(seen(game).awaited()).containsExactly("sweden", "greece");
        assertThat(seen(game).share()).isBetween(0.5, 0.9);
        assertThat(seen(game).quorum()).isEqualTo(0.6);
    }

    @Test
    void tellsWhoWalkedOut() {
        Given game = called().when(new GameCommand.Reject("sweden", 1)).thenAccepted();

        assertThat(seen(game).left()).containsExactly("sweden");
        assertThat(seen(game).awaited()).containsExactly("italy", "greece");

        game.when(new GameCommand.Accept("italy", 1)).thenAccepted().endPhase();
        assertThat(seen(game).left()).containsExactly("sweden", "greece");
    }

    @Test
    void namesTheNormsAmongTheReasonsAtHome() {
        Forecast forecast = Forecasts.of(called().state(), "germany", TEXT);

        assertThat(forecast.factions())
                .flatExtracting(Forecast.Faction::reasons)
                .extracting(Forecast.Reason::issue)
                .contains("norm:MONITORING");
    }
}
