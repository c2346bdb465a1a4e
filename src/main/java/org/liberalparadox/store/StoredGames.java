package org.liberalparadox.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.liberalparadox.session.EventStore;
import org.liberalparadox.session.SessionStore;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** The games a server keeps in a folder, to be read and never changed. */
public final class StoredGames implements AutoCloseable {
    private static final String FILE = "liberal-paradox";
    private static final String IDS = "select id from game_session order by created_at desc, id";

    private final SingleConnectionDataSource database;
    private final JdbcTemplate jdbc;
    private final SessionStore sessions;
    private final EventStore events;

    /** The folder has no games that can be read now; the message says why. */
    public static final class NoGames extends Exception {
        private static final long serialVersionUID = 1L;

        NoGames(String message) {
            super(message);
        }
    }

    private StoredGames(SingleConnectionDataSource database) {
        this.database = database;
        jdbc = new JdbcTemplate(database);
        TransactionOperations none = TransactionOperations.withoutTransaction();
        Checkpoint checkpoint = new Checkpoint(jdbc);
        sessions = new JdbcSessionStore(jdbc, none, checkpoint);
        events = new JdbcEventStore(jdbc, none, checkpoint, InstantSource.system());
    }

    public static StoredGames in(Path folder) throws NoGames {
        Path file = folder.resolve(FILE + ".mv.db");
        if (!Files.isRegularFile(file)) {
            throw new NoGames("there are no games in " + folder + ", " + FILE + ".mv.db is not there");
        }
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve(FILE) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
        SingleConnectionDataSource database = new SingleConnectionDataSource(url, "sa", "", true);
        try {
            StoredGames games = new StoredGames(database);
            games.ids();
            return games;
        } catch (DataAccessException | IllegalStateException e) {
            database.destroy();
            throw new NoGames(why(e, folder));
        }
    }

    private static String why(Throwable e, Path folder) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("already in use") || message.contains("already open") || message.contains("locked")) {
                return "the games in " + folder + " are in use; stop the server first";
            }
        }
        return "the games in " + folder + " cannot be read";
    }

    /** All sessions, the newest first. */
    public List<String> ids() {
        return jdbc.queryForList(IDS, String.class);
    }

    public Optional<SessionStore.Session> session(String id) {
        return sessions.find(id);
    }

    /** The session with all that happened so far. */
    public Optional<GameLog> log(String id) {
        return session(id)
                .map(s -> new GameLog(
                        s.id(), s.scenario(), s.seed(), s.rounds(), s.rules(), null, events.read(s.id(), 0)));
    }

    @Override
    public void close() {
        database.destroy();
    }
}
