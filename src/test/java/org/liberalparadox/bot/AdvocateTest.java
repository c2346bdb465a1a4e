package org.liberalparadox.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.testing.Fixtures.COUNCIL;
import static org.liberalparadox.testing.Fixtures.NORTH;
import static org.liberalparadox.testing.Fixtures.SOUTH;
import static org.liberalparadox.testing.Fixtures.UNHCR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Principle;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.SeatViewProjection;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Given;
import org.liberalparadox.testing.Shipped;

/** An honest program in the seat of an organisation or of the migrants' council; it sees its view and nothing else. */
class AdvocateTest {
    private static Given talks() {
        return Given.setup(Fixtures.advocates(7)).in(Phase.TALKS);
    }

    /** What a fresh bot does; whatever it does must be accepted. */
    private static List<GameCommand.SeatCommand> acts(String seat, GameState state) {
        BotStrategy any = Shipped.setup("two-shores", 1).rules().bots().getFirst();
        Bot bot = Negotiators.create(
                seat, any, state.setup().rules(), state.setup().scenario().routes(), 3);
        List<GameCommand.SeatCommand> commands = bot.act(SeatViewProjection.of(state, seat, Set.of(seat)));
        GameState now = state;
        for (GameCommand command : commands) {
            Decision decision = GameEngine.decide(now, command);
            assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
            now = GameEngine.evolve(now, ((Decision.Accepted) decision).events());
        }
        return commands;
    }

    private static <T> List<T> of(Class<T> type, List<GameCommand.SeatCommand> commands) {
        return commands.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Terms pledge(String a, Clause... clauses) {
        return new Terms(List.of(a, UNHCR), List.of(clauses), Form.BILATERAL, 2, Monitor.NONE, Reciprocity.SPECIFIC);
    }

    @Test
    void mediatesOneTextBetweenStatesThatBothCouldTakeHomeAndThatProtects() {
        for (String seat : List.of(UNHCR, COUNCIL)) {
            GameState state = talks().state();
            List<GameCommand.Propose> texts = of(GameCommand.Propose.class, acts(seat, state));
            assertThat(texts).hasSize(1);
            Terms terms = texts.getFirst().terms();
            assertThat(terms.parties()).containsExactlyInAnyOrder(NORTH, SOUTH);
            assertThat(Protection.of(terms, state.setup().rules())).isPositive();
        }
    }

    @Test
    void doesNotCrowdATextOfTheTwoThatItKnowsToWait() {
        Given signed = Given.setup(Fixtures.advocates(7)).signed(Fixtures.logroll());
        assertThat(of(GameCommand.Propose.class, acts(COUNCIL, signed.state()))).isEmpty();
    }

    @Test
    void endorsesWhatProtectsAndNotWhatOnlyContains() {
        GameState protects = Given.setup(Fixtures.advocates(7))
                .signed(Given.terms(
                        NORTH,
                        SOUTH,
                        new Clause(NORTH, SOUTH, "resettlement", 2),
                        new Clause(NORTH, SOUTH, "visas", 1)))
                .state();
        assertThat(of(GameCommand.EndorseProposal.class, acts(UNHCR, protects))).hasSize(1);
        GameState contains = Given.setup(Fixtures.advocates(7))
                .signed(Given.terms(NORTH, SOUTH, new Clause(SOUTH, NORTH, "guard", 3)))
                .state();
        assertThat(of(GameCommand.EndorseProposal.class, acts(UNHCR, contains))).isEmpty();
    }

    @Test
    void endorsesAnAgendaThatSpeaksForThoseWhoMoveAndNotOrderAlone() {
        Given development =
                talks().when(new GameCommand.ProclaimAgenda(NORTH, List.of(Principle.ORDER, Principle.DEVELOPMENT)));
        assertThat(of(GameCommand.EndorseAgenda.class, acts(UNHCR, development.state())))
                .hasSize(1);
        Given order = talks().when(new GameCommand.ProclaimAgenda(NORTH, List.of(Principle.ORDER)));
        assertThat(of(GameCommand.EndorseAgenda.class, acts(UNHCR, order.state())))
                .isEmpty();
    }

    @Test
    void signsAPledgeAndTurnsDownAPromiseItCannotPay() {
        Given pledge = talks().when(new GameCommand.Propose(
                NORTH, pledge(NORTH, new Clause(NORTH, UNHCR, "unhcr-funding", 2)), null));
        assertThat(acts(UNHCR, pledge.state())).contains(new GameCommand.Accept(UNHCR, 1));
        Given dear = talks().when(new GameCommand.Propose(
                SOUTH, pledge(SOUTH, new Clause(UNHCR, SOUTH, "field-operations", 5)), null));
        assertThat(acts(UNHCR, dear.state())).contains(new GameCommand.Reject(UNHCR, 1));
    }

    @Test
    void spendsWhatItHasOnHosts() {
        GameState policy = talks().in(Phase.POLICY).state();
        List<GameCommand.SealOrders> sealed = of(GameCommand.SealOrders.class, acts(UNHCR, policy));
        assertThat(sealed.getFirst().orders().policy().hostFunding()).isEqualTo(4);
        assertThat(of(GameCommand.SealOrders.class, acts(COUNCIL, policy))
                        .getFirst()
                        .orders()
                        .policy()
                        .hostFunding())
                .isZero();
    }

    @Test
    void testifiesWhereTheVoteIsCloseOnWhatProtects() {
        GameState signed = Given.setup(Fixtures.advocates(7))
                .signed(Given.terms(
                        NORTH,
                        SOUTH,
                        new Clause(NORTH, SOUTH, "resettlement", 1),
                        new Clause(SOUTH, NORTH, "readmission", 2),
                        new Clause(SOUTH, NORTH, "guard", 2)))
                .endPhase()
                .state();
        List<GameCommand.Testify> spoken = of(GameCommand.Testify.class, acts(COUNCIL, signed));
        assertThat(spoken).isEmpty();
        GameState kind = Given.setup(Fixtures.advocates(7))
                .signed(Given.terms(NORTH, SOUTH, new Clause(NORTH, SOUTH, "visas", 1)))
                .endPhase()
                .state();
        // Southland may go either way; Northland seems lost, and capital is scarce
        assertThat(of(GameCommand.Testify.class, acts(COUNCIL, kind)))
                .containsExactly(new GameCommand.Testify(COUNCIL, 1, SOUTH));
    }

    @Test
    void neverSeesABargainStillOnTheTableBetweenOthers() {
        GameState open = talks().when(new GameCommand.Propose(NORTH, Fixtures.logroll(), null))
                .state();
        for (String seat : List.of(UNHCR, COUNCIL)) {
            assertThat(SeatViewProjection.of(open, seat, Set.of()).talks()).isEmpty();
        }
        GameState signed =
                Given.setup(Fixtures.advocates(7)).signed(Fixtures.logroll()).state();
        for (String seat : List.of(UNHCR, COUNCIL)) {
            var talk = SeatViewProjection.of(signed, seat, Set.of()).talks().getFirst();
            assertThat(talk.forecast()).isNull();
        }
    }
}
