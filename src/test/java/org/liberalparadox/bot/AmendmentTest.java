package org.liberalparadox.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Ways;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.simulation.GameRunner;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;
import org.liberalparadox.validation.Lab;

/** Voice before exit: who asks to change a charter, when, and what the others answer (concepts R06, X01). */
class AmendmentTest {
    private static final List<String> DUBLIN = List.of("greece", "germany", "sweden", "hungary", "italy");

    private static GameState talks(int round) {
        Given game = Given.scenario("aegean-2015").in(Phase.TALKS);
        while (game.state().round() < round) {
            game.endPhase().in(Phase.TALKS);
        }
        return game.state();
    }

    private static SeatView view(GameState state, String seat) {
        return SeatViewProjection.of(state, seat, Set.of());
    }

    private static SeatView.Regime regime(GameState state, String id) {
        return view(state, "germany").world().regimes().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Terms text(String regime, List<Norm> norms, Clause... clauses) {
        return new Terms(
                DUBLIN,
                List.of(clauses),
                Form.REGIONAL,
                4,
                Monitor.NONE,
                Reciprocity.DIFFUSE,
                new Treaty(regime, regime, norms, null));
    }

    private static double gain(GameState state, String seat, Terms text) {
        SeatView view = view(state, seat);
        Rules rules = state.setup().rules();
        SeatView.Regime regime = Amendment.target(text, view);
        assertThat(regime).isNotNull();
        return Amendment.of(regime, text, view, rules).gain(Homes.mine(view), view, rules);
    }

    private static AmendmentDesk desk(GameState state, String temperament) {
        Rules rules = state.setup().rules();
        Grounds grounds = new Grounds(rules, Ways.of(state.setup().scenario().routes()));
        return new AmendmentDesk(rules.bot(temperament), rules, grounds);
    }

    private static List<GameCommand.SeatCommand> asks(GameState state, String seat, String temperament) {
        List<GameCommand.SeatCommand> asked = desk(state, temperament).propose(view(state, seat));
        for (GameCommand command : asked) {
            assertThat(GameEngine.decide(state, command)).isInstanceOf(Decision.Accepted.class);
        }
        return asked;
    }

    /** What a member of a temperament answers to a text of Greece's. */
    private static Optional<GameCommand.SeatCommand> answer(
            GameState state, String seat, String temperament, Terms text) {
        Decision made = GameEngine.decide(state, new GameCommand.Propose("greece", text, null));
        assertThat(made).isInstanceOf(Decision.Accepted.class);
        GameState put = GameEngine.evolve(state, ((Decision.Accepted) made).events());
        SeatView view = view(put, seat);
        return desk(put, temperament)
                .answer(
                        view.talks().getLast(),
                        view,
                        new Ledger(view, put.setup().rules()));
    }

    private static GameState closes(GameState state, String seat) {
        Policy p = state.seat(seat).policy();
        return GameEngine.evolve(
                state,
                new GameEvent.PolicySet(
                        seat, new Policy(5, p.rightsStandard(), p.integration(), p.hostFunding(), p.gate())));
    }

    @Test
    void weighsBeforeAndAfterFromItsOwnSide() {
        GameState state = talks(2);
        Terms without = text("dublin", List.of(Norm.MONITORING));
        assertThat(gain(state, "greece", without)).isPositive();
        assertThat(gain(state, "germany", without)).isNegative();
        assertThat(gain(state, "germany", text("dublin", List.of(Norm.FIRST_ENTRY))))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void aRegimeAboutToFallIsWorthNothingAsItStands() {
        GameState state = closes(talks(2), "hungary");
        Terms mends = text("schengen", List.of(Norm.MONITORING));
        double standing = gain(state, "germany", mends);
        GameState shaken = GameEngine.evolve(state, new GameEvent.RegimeChanged("schengen", 20, List.of()));
        assertThat(Amendment.falls(regime(state, "schengen"), state.setup().rules()))
                .isFalse();
        assertThat(Amendment.falls(regime(shaken, "schengen"), state.setup().rules()))
                .isTrue();
        assertThat(gain(shaken, "germany", mends)).isGreaterThan(standing);
    }

    @Test
    void aNormThatMembersActAgainstIsSeenByTheirPolicies() {
        GameState open = talks(1);
        Rules rules = open.setup().rules();
        assertThat(Amendment.violated(regime(open, "schengen"), view(open, "greece"), rules))
                .isEmpty();
        GameState closed = closes(open, "sweden");
        assertThat(Amendment.violated(regime(closed, "schengen"), view(closed, "greece"), rules))
                .containsExactly(Norm.POOLED_BORDER);
    }

    @Test
    void leavesAYoungCharterAlone() {
        for (String temperament : List.of("reciprocator", "generous", "grim", "opportunist", "hardliner")) {
            for (String seat : DUBLIN) {
                assertThat(asks(talks(1), seat, temperament))
                        .as("%s, %s", seat, temperament)
                        .isEmpty();
            }
        }
    }

    /** What a member asks for, as the members weigh it. */
    private static Amendment asked(GameState state, String seat, String temperament) {
        List<GameCommand.SeatCommand> asked = asks(state, seat, temperament);
        assertThat(asked).as("%s, %s", seat, temperament).hasSize(1);
        Terms text = ((GameCommand.Propose) asked.getFirst()).terms();
        SeatView view = view(state, seat);
        SeatView.Regime regime = Amendment.target(text, view);
        assertThat(regime).isNotNull();
        return Amendment.of(regime, text, view, state.setup().rules());
    }

    /** In the fourth year Italy chairs the review of Dublin, which leaves with it whoever arrives there first. */
    @Test
    void whoChairsAsksToDropTheNormThatBurdensItAndWinsTheOthers() {
        GameState state = talks(4);
        for (String temperament : List.of("grim", "opportunist", "hardliner")) {
            Amendment asked = asked(state, "italy", temperament);
            assertThat(asked.regime().id()).as(temperament).isEqualTo("dublin");
            assertThat(asked.dropped()).as(temperament).containsExactly(Norm.FIRST_ENTRY);
            assertThat(asked.added()).as(temperament).isNotEmpty();
            assertThat(asked.text().parties()).as(temperament).containsExactlyInAnyOrderElementsOf(DUBLIN);
            for (String member : DUBLIN) {
                assertThat(gain(state, member, asked.text()))
                        .as("%s's text, as %s sees it", temperament, member)
                        .isPositive();
            }
        }
    }

    @Test
    void whatIsAskedForIsAMatterOfTemperament() {
        GameState state = talks(4);
        assertThat(asked(state, "italy", "grim").added())
                .as("who trusts nobody wants broken promises to come to light")
                .containsExactlyInAnyOrder(Norm.MONITORING, Norm.DISPUTE_SETTLEMENT);
        assertThat(asked(state, "italy", "hardliner").added())
                .as("who shares nothing asks for none of it")
                .doesNotContainAnyElementsOf(AmendmentWishes.SHARING);
        Amendment wider = asked(state, "italy", "generous");
        assertThat(wider.dropped()).as("where all keep, more can be carried").isEmpty();
        assertThat(wider.text().parties()).contains("turkiye");
    }

    @Test
    void whoseTurnItIsNotStaysSilentUnlessTheRegimeIsAboutToFall() {
        GameState state = talks(4);
        GameState falls = GameEngine.evolve(state, new GameEvent.RegimeChanged("dublin", 10, List.of()));
        for (String member : List.of("greece", "hungary")) {
            assertThat(asks(state, member, "grim"))
                    .as("Italy chairs, not %s", member)
                    .isEmpty();
            assertThat(asked(falls, member, "grim").dropped()).as(member).containsExactly(Norm.FIRST_ENTRY);
        }
        assertThat(asks(talks(3), "italy", "grim")).as("no year of review").isEmpty();
    }

    /** Counted beside: some one mixed game in ten of the Aegean sees a charter changed. */
    @Test
    void chartersChangeInPlay() {
        List<GameEvent.RegimeAmended> changed = new ArrayList<>();
        for (int seed = 1; seed <= 40 && changed.isEmpty(); seed++) {
            GameSetup setup = Shipped.setup("aegean-2015", seed);
            SortedMap<String, BotStrategy> cast = Lab.mixed(setup, seed);
            GameRunner.play(setup, GameRunner.bots(setup, cast), List.of(), e -> {
                if (e instanceof GameEvent.RegimeAmended amended) {
                    changed.add(amended);
                }
            });
        }
        assertThat(changed).isNotEmpty();
    }

    @Test
    void nobodyWhoLosesByItSigns() {
        GameState state = talks(2);
        Terms without = text("dublin", List.of(Norm.MONITORING));
        for (String temperament : List.of("reciprocator", "generous", "grim", "opportunist", "hardliner")) {
            assertThat(answer(state, "germany", temperament, without))
                    .as(temperament)
                    .containsInstanceOf(GameCommand.Reject.class);
        }
    }

    @Test
    void temperamentsAnswerTheSameTextDifferently() {
        GameState state = talks(2);
        Terms shares = text(
                "dublin",
                List.of(Norm.FIRST_ENTRY, Norm.JOINT_FUNDING),
                new Clause("greece", Clause.ALL, "hotspots", 3),
                new Clause("greece", "germany", "readmission", 2),
                new Clause("hungary", Clause.ALL, "non-discrimination", 5));
        assertThat(answer(state, "germany", "generous", shares)).containsInstanceOf(GameCommand.Accept.class);
        assertThat(answer(state, "germany", "hardliner", shares)).containsInstanceOf(GameCommand.Reject.class);
    }
}
