package org.liberalparadox.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.testing.Fixtures.NORTH;
import static org.liberalparadox.testing.Fixtures.SOUTH;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Fixtures.Game;

class ReckoningsTest {
    private final Game sealed = Game.begin()
            .endOfPhase()
            .deal(NORTH, SOUTH, Fixtures.logroll())
            .after(new GameCommand.SealOrders(
                    SOUTH, new Orders(new Policy(1, 1, 0, 0, GateStance.WAVE_THROUGH), List.of(), List.of())));
    private final Game reckoned = sealed.endOfPhase();

    private Reckoning told(String seat) {
        return Reckonings.of(
                sealed.state(),
                reckoned.events()
                        .subList(sealed.events().size(), reckoned.events().size()),
                reckoned.state(),
                seat);
    }

    @Test
    void tellsTheRoundInOrder() {
        assertThat(told(NORTH).steps())
                .extracting(Reckoning.Step::part)
                .containsExactly("people", "tracks", "word", "regimes", "elections");
    }

    @Test
    void aGateWavedThroughIsTheCauseOfTheCrossings() {
        Reckoning.Line crossed = told(NORTH).steps().getFirst().lines().getFirst();

        assertThat(crossed.causeKey()).isEqualTo("gate-waved");
        assertThat(crossed.causeArgs()).containsExactly(SOUTH);
    }

    @Test
    void trustFallsInWhoWasSeen() {
        assertThat(told(NORTH).beliefs()).containsExactly(new Reckoning.Belief(SOUTH, 0.5, 0.3, "betrayed"));
    }

    @Test
    void theCausesOfATrackAddUpToItsChange() {
        Reckoning north = told(NORTH);
        double sum = 0;
        for (var cause : north.causes()) {
            sum += cause.points();
        }
        assertThat(sum)
                .isCloseTo(north.after().minus(north.before()).sum(), org.assertj.core.api.Assertions.within(0.05));
    }

    @Test
    void theDebriefTellsTheWholeGame() {
        Game game = reckoned;
        while (!game.state().isOver()) {
            game = game.endOfPhase();
        }
        Debrief debrief = Debriefs.of(game.state(), game.events());

        assertThat(debrief.cooperation()).hasSize(3).startsWith(0.75);
        assertThat(debrief.shocks()).hasSize(1);
        assertThat(debrief.shocks().getFirst().winSet())
                .isLessThan(debrief.shocks().getFirst().winSetBefore());
        assertThat(debrief.deals().getFirst().margins().get(1).withoutLinkage()).isNegative();
        assertThat(debrief.decisive()).isNotEmpty();
        long start =
                debrief.statuses().values().stream().mapToLong(List::getFirst).sum();
        long end = debrief.statuses().values().stream().mapToLong(List::getLast).sum();
        assertThat(end).isEqualTo(start);
    }

    @Test
    void everyMessageHasWords() throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                getClass().getResourceAsStream("/vaadin-i18n/translations.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }
        for (String seat : List.of(NORTH, SOUTH)) {
            for (Reckoning.Step step : told(seat).steps()) {
                assertThat(words).containsKey("reckoning." + step.key());
                for (Reckoning.Line line : step.lines()) {
                    assertThat(words).containsKey("reckoning." + line.key());
                    if (!line.causeKey().isEmpty()) {
                        assertThat(words).containsKey("cause." + line.causeKey());
                    }
                }
            }
            for (var cause : told(seat).causes()) {
                assertThat(words).containsKey("cause." + cause.cause());
            }
        }
    }
}
