package org.liberalparadox.session;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Note;

/** A server of its own, on which one person plays with bots that only say they are ready. */
abstract class SoloGames {
    @RegisterExtension
    final SessionLog log = new SessionLog();

    final TestSessions sessions = TestSessions.onThisThread(TestSessions.READY);

    @AfterEach
    void close() {
        sessions.close();
    }

    static GameCommand.SendNote note(String text) {
        return new GameCommand.SendNote(TestSessions.PERSON, List.of(TestSessions.BOT), text);
    }

    static List<String> notes(GameState state) {
        return state.notes().stream().map(Note::text).toList();
    }

    List<GameEvent> stored(Ticket ticket) {
        return sessions.database().events().read(ticket.session(), 0);
    }
}
