package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomRefusal;

/** Whoever was shown out, or holds a link that was replaced, reads nothing of the room any more, by no method there is. */
class ShownOutReadsTest {
    private static final Terms NOTHING = new Terms(
            List.of(TestRoom.NORTH, TestRoom.SOUTH), List.of(), Form.BILATERAL, 4, Monitor.NONE, Reciprocity.SPECIFIC);

    /** What a screen knew when it was opened, and whether it is still good for anything. */
    private static final Map<Class<?>, Set<String>> KNOWN = Map.of(
            Participation.class,
            Set.of("session", "person", "removed", "replaced"),
            SeatAccess.class,
            Set.of("session", "seat"),
            ScreenAccess.class,
            Set.of("session"));

    private final TestSessions sessions = TestSessions.onThisThread(TestSessions.READY);
    private final TestRoom room = TestRoom.open(sessions);
    private final Participation amina = room.enter("Amina", TestRoom.NORTH);
    private final Orders orders =
            new Orders(room.facilitator().as(TestRoom.NORTH).view().me().policy(), List.of(), List.of());

    @BeforeEach
    void begin() {
        room.enter("Jonas", TestRoom.SOUTH);
        room.does(new RoomCommand.Begin());
        sessions.caretaker().tick();
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    private void showOut() {
        room.does(new RoomCommand.ShowOut(amina.person()));
    }

    private static Map<String, Callable<Object>> reads(Participation p) {
        Map<String, Callable<Object>> reads = new TreeMap<>();
        reads.put("room", p::room);
        reads.put("scenario", p::scenario);
        reads.put("rounds", p::rounds);
        reads.put("seat", p::seat);
        reads.put("screen", () -> p.screen().game());
        reads.put("submit", () -> p.submit(new RoomCommand.Rename(p.person(), "Nobody")));
        reads.put("touch", () -> doing(() -> p.touch(Presence.Activity.NOTE)));
        reads.put("arrive", () -> doing(() -> p.arrive().run()));
        reads.put("draft", () -> p.draft("note"));
        reads.put("keepDraft", () -> doing(() -> p.keepDraft("note", "after")));
        reads.put("debrief", p::debrief);
        reads.put("told", p::told);
        reads.put("log", p::log);
        reads.put("listen", () -> doing(() -> p.listen(() -> {}).run()));
        return reads;
    }

    private Map<String, Callable<Object>> reads(SeatAccess s) {
        Map<String, Callable<Object>> reads = new TreeMap<>();
        reads.put("adviser", s::adviser);
        reads.put("version", s::version);
        reads.put("view", s::view);
        reads.put("rules", s::rules);
        reads.put("submit", () -> s.submit(new GameCommand.DeclareReady(s.seat())));
        reads.put("forecast", () -> s.forecast(NOTHING));
        reads.put("clauses", () -> s.clauses(List.of(TestRoom.NORTH, TestRoom.SOUTH)));
        reads.put("orders", () -> s.orders(orders));
        reads.put("stageGame", () -> doing(() -> s.stageGame(TestRoom.SOUTH, lens -> {})));
        reads.put("reckoning", () -> s.reckoning(1));
        reads.put("debrief", s::debrief);
        reads.put("cabinet", s::cabinet);
        reads.put("listen", () -> doing(() -> s.listen(() -> {}).run()));
        return reads;
    }

    private static Map<String, Callable<Object>> reads(ScreenAccess s) {
        Map<String, Callable<Object>> reads = new TreeMap<>();
        reads.put("code", s::code);
        reads.put("room", s::room);
        reads.put("game", s::game);
        reads.put("scenario", s::scenario);
        reads.put("rules", s::rules);
        reads.put("rounds", s::rounds);
        reads.put("listen", () -> doing(() -> s.listen(() -> {}).run()));
        return reads;
    }

    private static Object doing(Runnable what) {
        what.run();
        return Optional.empty();
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .map(Method::getName)
                .filter(name -> !KNOWN.get(type).contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    @TestFactory
    List<DynamicTest> shownOutEveryMethodAnswersNothing() {
        SeatAccess seat = amina.seat().orElseThrow();
        ScreenAccess screen = amina.screen();
        amina.keepDraft("note", "before");
        showOut();
        List<DynamicTest> tests = new ArrayList<>();
        reads(amina).forEach((name, read) -> tests.add(nothing("Participation." + name, read)));
        reads(seat).forEach((name, read) -> tests.add(nothing("SeatAccess." + name, read)));
        reads(screen).forEach((name, read) -> tests.add(nothing("ScreenAccess." + name, read)));
        return tests;
    }

    @TestFactory
    List<DynamicTest> withALinkThatWasReplacedTheSame() {
        SeatAccess seat = amina.seat().orElseThrow();
        ScreenAccess screen = amina.screen();
        room.facilitator().newLink(amina.person());
        List<DynamicTest> tests = new ArrayList<>();
        reads(amina).forEach((name, read) -> tests.add(nothing("Participation." + name, read)));
        reads(seat).forEach((name, read) -> tests.add(nothing("SeatAccess." + name, read)));
        reads(screen).forEach((name, read) -> tests.add(nothing("ScreenAccess." + name, read)));
        return tests;
    }

    private static DynamicTest nothing(String name, Callable<Object> read) {
        return DynamicTest.dynamicTest(name, () -> {
            Object[] answer = new Object[1];
            Throwable thrown = catchThrowable(() -> answer[0] = read.call());
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(RoomLost.class);
            } else if (answer[0] instanceof Submission said) {
                assertThat(said).isInstanceOf(Submission.NotYourSeat.class);
            } else if (answer[0] instanceof Optional<?> maybe && maybe.orElse(null) instanceof RoomRefusal refusal) {
                assertThat(refusal).isIn(RoomRefusal.NO_SUCH_PERSON, RoomRefusal.LINK_REPLACED);
            } else {
                assertThat(answer[0]).isIn(Optional.empty(), List.of());
            }
        });
    }

    @Test
    void noMethodIsLeftOut() {
        assertThat(reads(amina).keySet()).containsExactlyElementsOf(methods(Participation.class));
        assertThat(reads(amina.seat().orElseThrow()).keySet()).containsExactlyElementsOf(methods(SeatAccess.class));
        assertThat(reads(amina.screen()).keySet()).containsExactlyElementsOf(methods(ScreenAccess.class));
    }

    @Test
    void beforeThatEveryMethodAnswers() throws Exception {
        for (Callable<Object> read : reads(amina).values()) {
            read.call();
        }
        for (Callable<Object> read : reads(amina.screen()).values()) {
            read.call();
        }
        for (Callable<Object> read : reads(amina.seat().orElseThrow()).values()) {
            read.call();
        }
    }

    @Test
    void theScreenHearsThatItIsOutAndNothingAfterIt() {
        List<String> heard = new ArrayList<>();
        amina.listen(() -> heard.add("room"));
        amina.screen().listen(() -> heard.add("screen"));
        showOut();
        assertThat(heard).containsOnlyOnce("room", "screen");
        room.does(new RoomCommand.Announce(List.of(), "To those who are here"));
        assertThat(heard).hasSize(2);
    }

    @Test
    void nobodyWhoWasShownOutReadsTheDebriefing() {
        showOut();
        room.does(new RoomCommand.Close());
        assertThat(amina.debrief()).isEmpty();
        assertThat(amina.told()).isEmpty();
        assertThat(amina.log()).isEmpty();
    }

    @Test
    void aReplacedLinkClosesTheDebriefingThatIsOpen() {
        room.does(new RoomCommand.Close());
        SeatAccess told = amina.told().orElseThrow();
        assertThat(told.view().round()).isEqualTo(1);
        room.facilitator().newLink(amina.person());
        assertThat(catchThrowable(told::view)).isInstanceOf(RoomLost.class);
        assertThat(catchThrowable(told::debrief)).isInstanceOf(RoomLost.class);
    }

    @Test
    void whoWasMovedLosesTheSeatAndNotTheRoom() {
        SeatAccess seat = amina.seat().orElseThrow();
        room.does(new RoomCommand.Move(amina.person(), TestRoom.SOUTH));
        assertThat(catchThrowable(seat::view)).isExactlyInstanceOf(SeatLost.class);
        assertThat(seat.rules()).isEqualTo(amina.seat().orElseThrow().rules());
        assertThat(amina.room().clock().phase()).isEqualTo(Phase.NEWS);
    }
}
