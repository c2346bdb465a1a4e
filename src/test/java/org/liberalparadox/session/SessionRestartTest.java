package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.rules.GameLibrary;

/** After a restart a game stands where it stood, by the rules it began with. */
class SessionRestartTest extends SoloGames {
    @Test
    void theGameStandsWhereItStood() {
        Ticket ticket = sessions.startSolo();
        SeatAccess before = sessions.open(ticket);
        before.submit(note("remember me"));
        before.submit(new GameCommand.DeclareReady(TestSessions.PERSON));
        TestSessions restarted = sessions.restarted(TestSessions.READY);
        SeatAccess after = restarted.open(ticket);
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(restarted.state(ticket)).isEqualTo(sessions.state(ticket));
        assertThat(after.view()).isEqualTo(before.view());
        assertThat(after.rules()).isEqualTo(before.rules());
    }

    @Test
    void theRulesAreStillTheSameThoughTheFilesHaveChanged(@TempDir Path files) throws Exception {
        Ticket ticket = sessions.startSolo();
        SeatView before = sessions.open(ticket).view();
        Files.createDirectory(files.resolve("scenarios"));
        String text = new RulesInForce(GameLibrary.bundled())
                .current(TestSessions.SCENARIO)
                .scenario()
                .text();
        Files.writeString(files.resolve("scenarios/two-shores.yaml"), text.replace("Two Shores", "Two Beaches"));
        TestSessions restarted = sessions.restarted(TestSessions.READY, GameLibrary.in(files));
        assertThat(restarted.open(ticket).view()).isEqualTo(before);
        assertThat(restarted.open(restarted.startSolo()).view().title()).isEqualTo("Two Beaches");
    }

    @Test
    void theLogReplaysToTheSameState() {
        Ticket ticket = sessions.startSolo();
        sessions.open(ticket).submit(new GameCommand.DeclareReady(TestSessions.PERSON));
        GameState state = sessions.state(ticket);
        assertThat(GameEngine.evolve(GameEngine.initial(state.setup()), stored(ticket)))
                .isEqualTo(state);
    }

    @Test
    void botsThatWereAskedNothingYetAct() {
        BotFactory asleep = (seat, strategy, rules, routes, seed) -> view -> List.of();
        try (TestSessions before = TestSessions.onThisThread(asleep)) {
            Ticket ticket = before.startSolo();
            assertThat(before.state(ticket).seat(TestSessions.BOT).ready()).isFalse();
            TestSessions after = before.restarted(TestSessions.READY);
            after.open(ticket);
            assertThat(after.state(ticket).seat(TestSessions.BOT).ready()).isTrue();
        }
    }
}
