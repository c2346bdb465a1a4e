package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.bot.Negotiators;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.SeatView;

class BotDriverTest {
    private static final String PERSON = TestSessions.PERSON;
    private static final String BOT = TestSessions.BOT;

    @RegisterExtension
    final SessionLog log = new SessionLog();

    @Test
    void letsTheBotsFollowAPersonThroughTheWholeGame() {
        try (TestSessions sessions = TestSessions.onThisThread(TestSessions.READY)) {
            Ticket ticket = sessions.startSolo();
            SeatAccess seat = sessions.open(ticket);
            for (int phases = 0; !seat.view().isOver() && phases < 100; phases++) {
                assertThat(seat.submit(new GameCommand.DeclareReady(PERSON))).isInstanceOf(Submission.Done.class);
            }
            assertThat(seat.view().isOver()).isTrue();
            assertThat(log.complaints()).isEmpty();
        }
    }

    @Test
    void letsTheNegotiatorsPlayAGameInWhichThePersonOnlyWatches() {
        try (TestSessions sessions = TestSessions.onThisThread(Negotiators::create)) {
            SeatAccess seat = sessions.open(
                    sessions.start(new SoloSetup("aegean-2015", "greece", SoloTable.MIXED, false, 2, 7L)));
            for (int phases = 0; !seat.view().isOver() && phases < 100; phases++) {
                assertThat(seat.submit(new GameCommand.DeclareReady("greece"))).isInstanceOf(Submission.Done.class);
            }
            assertThat(seat.view().isOver()).isTrue();
            assertThat(log.complaints()).isEmpty();
            assertThat(seat.reckoning(1)).isPresent();
            assertThat(seat.reckoning(3)).isEmpty();
            assertThat(seat.debrief()).isPresent();
        }
    }

    @Test
    void asksABotThatIsReadyAboutANewProposal() {
        BotFactory agreeable = (seat, strategy, rules, routes, seed) -> view -> view.talks().stream()
                .filter(SeatView.Talk::mayAccept)
                .findFirst()
                .<List<GameCommand.SeatCommand>>map(talk -> List.of(new GameCommand.Accept(seat, talk.id())))
                .orElseGet(() -> view.isReady() ? List.of() : List.of(new GameCommand.DeclareReady(seat)));
        try (TestSessions sessions = TestSessions.onThisThread(agreeable)) {
            Ticket ticket = sessions.startSolo();
            SeatAccess seat = sessions.open(ticket);
            goTo(Phase.TALKS, seat);
            assertThat(sessions.state(ticket).seat(BOT).ready()).isTrue();
            assertThat(seat.submit(new GameCommand.Propose(PERSON, smallPromise(seat), null)))
                    .isInstanceOf(Submission.Done.class);
            assertThat(sessions.state(ticket).proposals().getFirst().status()).isEqualTo(Proposal.Status.SIGNED);
        }
    }

    @Test
    void stopsABotThatDoesNotComeToAnEnd() {
        BotFactory chatty = (seat, strategy, rules, routes, seed) ->
                view -> List.of(new GameCommand.SendNote(seat, List.of(PERSON), "And another thing"));
        try (TestSessions sessions = TestSessions.onThisThread(chatty)) {
            Ticket ticket = sessions.startSolo();
            assertThat(sessions.state(ticket).seat(BOT).ready()).isTrue();
            assertThat(log.complaints())
                    .singleElement(STRING)
                    .contains(ticket.session(), "the bot of southland does not come to an end in NEWS of round 1");
        }
    }

    @Test
    void declaresABotReadyThatKeepsPeopleWaiting() {
        BotFactory asleep = (seat, strategy, rules, routes, seed) -> view -> List.of();
        try (TestSessions sessions = TestSessions.onThisThread(asleep)) {
            Ticket ticket = sessions.startSolo();
            SeatAccess seat = sessions.open(ticket);
            assertThat(sessions.state(ticket).seat(BOT).ready()).isFalse();
            seat.submit(new GameCommand.DeclareReady(PERSON));
            assertThat(sessions.state(ticket).phase()).isNotEqualTo(Phase.NEWS);
            assertThat(log.complaints())
                    .first(STRING)
                    .contains("the bot of southland keeps people waiting in NEWS of round 1");
        }
    }

    @Test
    void goesOnWithoutABotThatFails() {
        BotFactory broken = (seat, strategy, rules, routes, seed) -> view -> {
            throw new IllegalStateException("out of ideas");
        };
        try (TestSessions sessions = TestSessions.onThisThread(broken)) {
            Ticket ticket = sessions.startSolo();
            assertThat(sessions.state(ticket).seat(BOT).ready()).isTrue();
            assertThat(log.complaints()).first(STRING).contains(ticket.session(), "out of ideas");
        }
    }

    @Test
    void doesNotLetABotActForAPerson() {
        AtomicInteger asked = new AtomicInteger();
        BotFactory impostor = (seat, strategy, rules, routes, seed) -> view -> {
            asked.incrementAndGet();
            return List.of(new GameCommand.DeclareReady(PERSON));
        };
        try (TestSessions sessions = TestSessions.onThisThread(impostor)) {
            Ticket ticket = sessions.startSolo();
            assertThat(sessions.state(ticket).seat(PERSON).ready()).isFalse();
            assertThat(asked).hasPositiveValue();
            assertThat(log.complaints()).first(STRING).contains("the bot of southland tried to act for northland");
        }
    }

    @Test
    void isNoCauseForWarningsWhenABotIsRefused() {
        BotFactory clumsy = (seat, strategy, rules, routes, seed) -> view -> view.isReady()
                ? List.of()
                : List.of(new GameCommand.Accept(seat, 99), new GameCommand.DeclareReady(seat));
        try (TestSessions sessions = TestSessions.onThisThread(clumsy)) {
            assertThat(sessions.state(sessions.startSolo()).seat(BOT).ready()).isTrue();
            assertThat(log.complaints()).isEmpty();
        }
    }

    private static void goTo(Phase phase, SeatAccess seat) {
        for (int phases = 0; seat.view().phase() != phase && phases < 10; phases++) {
            seat.submit(new GameCommand.DeclareReady(PERSON));
        }
    }

    /** The first thing the person could promise the bot. */
    private static Terms smallPromise(SeatAccess seat) {
        String issue = seat.clauses(List.of(PERSON, BOT)).stream()
                .filter(option -> option.allowed() && option.giver().equals(PERSON))
                .findFirst()
                .orElseThrow()
                .issue();
        Clause clause = new Clause(PERSON, BOT, issue, 1);
        return new Terms(List.of(PERSON, BOT), List.of(clause), Form.BILATERAL, 1, Monitor.NONE, Reciprocity.SPECIFIC);
    }
}
