package org.liberalparadox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.session.EventStore;
import org.liberalparadox.session.RoomStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Rooms, keys and drafts in tables of H2 or PostgreSQL. */
@Component
class JdbcRoomStore implements RoomStore {
    private static final String DOOR = "select session_id, code, screen from room where ";

    private final JdbcLog<RoomEvent> log;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final Checkpoint checkpoint;
    private final InstantSource clock;

    JdbcRoomStore(JdbcTemplate jdbc, TransactionOperations transactions, Checkpoint checkpoint, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.checkpoint = checkpoint;
        this.clock = clock;
        log = new JdbcLog<>(
                "room_event", RoomEventJson::write, RoomEventJson::read, jdbc, transactions, checkpoint, clock);
    }

    @Override
    public void open(Door door, List<RoomEvent> events, Key facilitator) throws CodeTaken {
        try {
            transactions.executeWithoutResult(transaction -> {
                jdbc.update(
                        "insert into room (session_id, code, screen, closed) values (?, ?, ?, false)",
                        door.session(),
                        door.code(),
                        door.screen());
                log.insert(door.session(), events);
                insert(facilitator);
            });
        } catch (DuplicateKeyException e) {
            throw new CodeTaken();
        }
        checkpoint.afterCommit();
    }

    @Override
    public Optional<Door> byCode(String code) {
        return door("code = ?", code);
    }

    @Override
    public Optional<Door> byScreen(String screen) {
        return door("screen = ?", screen);
    }

    @Override
    public Optional<Door> door(String session) {
        return door("session_id = ?", session);
    }

    private Optional<Door> door(String where, String value) {
        return jdbc
                .query(
                        DOOR + where,
                        (row, number) ->
                                new Door(row.getString("session_id"), row.getString("code"), row.getString("screen")),
                        value)
                .stream()
                .findFirst();
    }

    @Override
    public boolean setCode(String session, @Nullable String code) {
        try {
            jdbc.update("update room set code = ? where session_id = ?", code, session);
        } catch (DuplicateKeyException e) {
            return false;
        }
        checkpoint.afterCommit();
        return true;
    }

    @Override
    public void close(String session) {
        jdbc.update("update room set code = null, closed = true where session_id = ?", session);
        checkpoint.afterCommit();
    }

    @Override
    public List<String> unfinished() {
        return jdbc.queryForList("select session_id from room where not closed order by session_id", String.class);
    }

    @Override
    public void addKey(Key key) {
        insert(key);
        checkpoint.afterCommit();
    }

    private void insert(Key key) {
        jdbc.update(
                "insert into access_key (ref, secret_hash, session_id, person, created_at) values (?, ?, ?, ?, ?)",
                key.ref(),
                key.secretHash(),
                key.session(),
                key.person(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<String> revokeKeys(String session, int person) {
        List<String> refs = jdbc.queryForList(
                "select ref from access_key where session_id = ? and person = ?", String.class, session, person);
        jdbc.update("delete from access_key where session_id = ? and person = ?", session, person);
        checkpoint.afterCommit();
        return refs;
    }

    @Override
    public Optional<Key> keyBySecret(String secretHash) {
        return jdbc
                .query(
                        "select ref, secret_hash, session_id, person from access_key where secret_hash = ?",
                        (row, number) -> key(row),
                        secretHash)
                .stream()
                .findFirst();
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getString("ref"), row.getString("secret_hash"), row.getString("session_id"), row.getInt("person"));
    }

    @Override
    public void invite(Invitation invitation) {
        jdbc.update(
                "insert into seat_invitation (ref, secret_hash, session_id, seat, created_at) values (?, ?, ?, ?, ?)",
                invitation.ref(),
                invitation.secretHash(),
                invitation.session(),
                invitation.seat(),
                clock.instant().atOffset(ZoneOffset.UTC));
        checkpoint.afterCommit();
    }

    @Override
    public Optional<Invitation> invitationBySecret(String secretHash) {
        return jdbc
                .query(
                        "select ref, secret_hash, session_id, seat from seat_invitation where secret_hash = ?",
                        (row, number) -> new Invitation(
                                row.getString("ref"),
                                row.getString("secret_hash"),
                                row.getString("session_id"),
                                row.getString("seat")),
                        secretHash)
                .stream()
                .findFirst();
    }

    @Override
    public void revokeInvitations(String session) {
        jdbc.update("delete from seat_invitation where session_id = ?", session);
        checkpoint.afterCommit();
    }

    @Override
    public void append(String session, long expectedVersion, List<RoomEvent> events) throws EventStore.Conflict {
        log.append(session, expectedVersion, events);
    }

    @Override
    public List<RoomEvent> read(String session, long from) {
        return log.read(session, from);
    }

    @Override
    public void keepDraft(String session, int person, String name, String text, Runnable safe) {
        if (text.isEmpty()) {
            jdbc.update("delete from draft where session_id = ? and person = ? and name = ?", session, person, name);
        } else {
            replaceDraft(session, person, name, text);
        }
        checkpoint.soonAfterCommit(safe);
    }

    private void replaceDraft(String session, int person, String name, String text) {
        String update = "update draft set text = ? where session_id = ? and person = ? and name = ?";
        if (jdbc.update(update, text, session, person, name) == 0) {
            try {
                jdbc.update(
                        "insert into draft (session_id, person, name, text) values (?, ?, ?, ?)",
                        session,
                        person,
                        name,
                        text);
            } catch (DuplicateKeyException e) {
                replaceDraft(session, person, name, text);
            }
        }
    }

    @Override
    public Optional<String> draft(String session, int person, String name) {
        return jdbc
                .queryForList(
                        "select text from draft where session_id = ? and person = ? and name = ?",
                        String.class,
                        session,
                        person,
                        name)
                .stream()
                .findFirst();
    }

    /** Without a checkpoint: H2 writes it within half a second, and less than that is nobody's silence. */
    @Override
    public void runs(Instant at) {
        transactions.executeWithoutResult(transaction -> {
            jdbc.update("delete from server_ran");
            jdbc.update("insert into server_ran (ran_at) values (?)", at.atOffset(ZoneOffset.UTC));
        });
    }

    @Override
    public Optional<Instant> ran() {
        return Optional.ofNullable(jdbc.queryForObject("select max(ran_at) from server_ran", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
