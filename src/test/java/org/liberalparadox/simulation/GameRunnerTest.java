package org.liberalparadox.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.testing.Shipped;

class GameRunnerTest {

    @Test
    void everyTemperamentFinishesEveryShippedScenario() {
        for (String scenario : GameLibrary.bundled().scenarioIds()) {
            GameSetup setup = Shipped.setup(scenario, 3);
            for (BotStrategy strategy : setup.rules().bots()) {
                GameResult result = GameRunner.tally(setup, all(strategy, setup), List.of());
                assertThat(result.end().isOver())
                        .as(scenario + " " + strategy.id())
                        .isTrue();
                assertThat(result.peopleEnd()).isEqualTo(result.peopleStart());
                assertThat(result.rows())
                        .hasSize(setup.rounds() * setup.scenario().seats().size());
            }
        }
    }

    @Test
    void theSameSeedPlaysTheSameGame() {
        GameSetup setup = Shipped.setup("aegean-2015", 11);
        assertThat(events(setup)).isEqualTo(events(setup));
    }

    @Test
    void anotherSeedPlaysAnother() {
        assertThat(events(Shipped.setup("aegean-2015", 11))).isNotEqualTo(events(Shipped.setup("aegean-2015", 12)));
    }

    @Test
    void botsOfGoodWillConcludeAgreements() {
        GameSetup setup = Shipped.setup("two-shores", 5);
        GameResult result = GameRunner.tally(setup, all(setup.rules().bot("reciprocator"), setup), List.of());
        assertThat(result.agreements()).isPositive();
    }

    @Test
    void anInjectedCardStrikes() {
        GameSetup setup = Shipped.setup("two-shores", 5);
        List<GameEvent> events = new ArrayList<>();
        GameRunner.play(
                setup,
                GameRunner.bots(setup, all(setup.rules().bot("grim"), setup)),
                List.of(new Injection(2, "terror-shock", List.of("northland"))),
                events::add);
        assertThat(events)
                .filteredOn(GameEvent.CrisisStruck.class::isInstance)
                .anyMatch(e -> ((GameEvent.CrisisStruck) e).crisis().card().equals("terror-shock"));
    }

    @Test
    void whatChangesWhenAYearBeginsIsThereOnceAYearAndLasts() {
        GameSetup setup = Shipped.setup("two-shores", 5);
        List<Integer> years = new ArrayList<>();
        GameState end =
                GameRunner.play(setup, GameRunner.bots(setup, all(setup.rules().bot("grim"), setup)), _ -> {}, year -> {
                    years.add(year.round());
                    return year.round() == 2 ? year.with(d -> d.regimes = List.of()) : year;
                });
        assertThat(years).containsExactly(1, 2, 3, 4);
        assertThat(end.regimes()).noneMatch(r -> r.id().equals("unhcr"));
    }

    @Test
    void aBotThatKnowsNoMapLearnsFromRefusals() {
        GameSetup setup = Shipped.setup("aegean-2015", 4);
        var bots = new TreeMap<>(GameRunner.bots(setup, all(setup.rules().bot("generous"), setup)));
        bots.replaceAll((seat, _) ->
                org.liberalparadox.bot.Negotiators.create(seat, setup.rules().bot("generous"), setup.rules(), 4));
        assertThat(GameRunner.play(setup, bots, List.of(), _ -> {}).isOver()).isTrue();
    }

    private static List<GameEvent> events(GameSetup setup) {
        List<GameEvent> events = new ArrayList<>();
        GameRunner.play(setup, GameRunner.bots(setup, mixed(setup)), List.of(), events::add);
        return events;
    }

    private static SortedMap<String, BotStrategy> all(BotStrategy strategy, GameSetup setup) {
        SortedMap<String, BotStrategy> all = new TreeMap<>();
        setup.scenario().seats().forEach(seat -> all.put(seat.id(), strategy));
        return all;
    }

    private static SortedMap<String, BotStrategy> mixed(GameSetup setup) {
        SortedMap<String, BotStrategy> mixed = new TreeMap<>();
        int turn = 0;
        for (SeatDefinition seat : setup.scenario().seats()) {
            mixed.put(
                    seat.id(),
                    setup.rules().bots().get(turn++ % setup.rules().bots().size()));
        }
        return mixed;
    }
}
