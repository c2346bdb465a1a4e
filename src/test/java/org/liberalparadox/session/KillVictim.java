package org.liberalparadox.session;

import java.nio.file.Path;
import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.store.TestDatabase;

/** Appends events for ever and says after each batch how many are stored: what {@link KillIT} kills. */
final class KillVictim {
    static final String SESSION = "victim";

    private KillVictim() {}

    public static void main(String[] args) throws EventStore.Conflict {
        TestDatabase database = TestDatabase.reopened(Path.of(args[0]));
        EventStore store = database.events();
        int known = Integer.parseInt(args[1]);
        int stored = known + store.read(SESSION, known).size();
        System.out.println(stored);
        while (true) {
            List<GameEvent> batch = List.of(event(stored + 1), event(stored + 2));
            store.append(SESSION, stored, batch);
            stored += batch.size();
            System.out.println(stored);
        }
    }

    /** The event that belongs at a place in the log. */
    static GameEvent event(int sequence) {
        String text = "Note number " + sequence + ". ".repeat(sequence % 50);
        return new GameEvent.NoteSent(new Note(sequence, 1, Phase.TALKS, "germany", List.of("turkey"), text));
    }
}
