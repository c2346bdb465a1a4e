package org.liberalparadox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.RulesFile;
import org.liberalparadox.security.Sha256;
import org.liberalparadox.session.SessionStore;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Sessions, their rules and their seats in tables of H2 or PostgreSQL. */
@Component
class JdbcSessionStore implements SessionStore {
    private static final String INSERT_SESSION = """
            insert into game_session (id, created_at, kind, scenario_id, seed, rounds, adviser,
                rules_model, rules_issues, rules_crises, rules_bots, rules_scenario, rules_overrides, app_version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_HOLDER =
            "insert into seat_holder (session_id, seat, secret_hash, bot, strategy) values (?, ?, ?, ?, ?)";
    private static final String SELECT_SESSION = """
            select s.*, m.text as model, i.text as issues, c.text as crises, b.text as bots, n.text as scenario
            from game_session s
                join rule_text m on m.hash = s.rules_model
                join rule_text i on i.hash = s.rules_issues
                join rule_text c on c.hash = s.rules_crises
                join rule_text b on b.hash = s.rules_bots
                join rule_text n on n.hash = s.rules_scenario
            where s.id = ?""";
    private static final String SELECT_HOLDERS =
            "select seat, secret_hash, bot, strategy from seat_holder where session_id = ? order by seat";
    private static final String SELECT_SEAT = "select session_id, seat from seat_holder where secret_hash = ?";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final Checkpoint checkpoint;

    JdbcSessionStore(JdbcTemplate jdbc, TransactionOperations transactions, Checkpoint checkpoint) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.checkpoint = checkpoint;
    }

    @Override
    public void create(Session session, List<Holder> holders) {
        GameFiles rules = session.rules();
        Object[] row = {
            session.id(),
            session.createdAt().atOffset(ZoneOffset.UTC),
            session.kind().name(),
            session.scenario(),
            session.seed(),
            session.rounds(),
            session.adviser(),
            keep(rules.model()),
            keep(rules.issues()),
            keep(rules.crises()),
            keep(rules.bots()),
            keep(rules.scenario()),
            MAPPER.writeValueAsString(rules.overrides()),
            session.appVersion()
        };
        transactions.executeWithoutResult(transaction -> {
            jdbc.update(INSERT_SESSION, row);
            for (Holder h : holders) {
                jdbc.update(INSERT_HOLDER, session.id(), h.seat(), h.secretHash(), h.bot(), h.strategy());
            }
        });
        checkpoint.afterCommit();
    }

    /** Stores a text unless it is there, and answers its hash. Outside of the transaction, which a clash would spoil. */
    private String keep(RulesFile file) {
        String text = file.text();
        String hash = Sha256.of(text);
        if (jdbc.queryForList("select 1 from rule_text where hash = ?", Integer.class, hash)
                .isEmpty()) {
            try {
                jdbc.update("insert into rule_text (hash, text) values (?, ?)", hash, text);
            } catch (DuplicateKeyException e) {
                // Another session brought the same text first, which is as good.
                return hash;
            }
        }
        return hash;
    }

    @Override
    public Optional<Session> find(String id) {
        return jdbc.query(SELECT_SESSION, (row, number) -> session(row), id).stream()
                .findFirst();
    }

    private static Session session(ResultSet row) throws SQLException {
        GameFiles rules = new GameFiles(
                new RulesFile("model.yaml", row.getString("model")),
                new RulesFile("issues.yaml", row.getString("issues")),
                new RulesFile("crises.yaml", row.getString("crises")),
                new RulesFile("bots.yaml", row.getString("bots")),
                new RulesFile("scenarios/" + row.getString("scenario_id") + ".yaml", row.getString("scenario")),
                List.of(MAPPER.readValue(row.getString("rules_overrides"), String[].class)));
        return new Session(
                row.getString("id"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString("kind")),
                row.getString("scenario_id"),
                rules,
                row.getLong("seed"),
                row.getInt("rounds"),
                row.getBoolean("adviser"),
                row.getString("app_version"));
    }

    @Override
    public List<Holder> holders(String session) {
        return jdbc.query(
                SELECT_HOLDERS,
                (row, number) -> new Holder(
                        row.getString("seat"),
                        row.getString("secret_hash"),
                        row.getBoolean("bot"),
                        row.getString("strategy")),
                session);
    }

    @Override
    public Optional<Seat> seatOf(String secretHash) {
        return jdbc
                .query(
                        SELECT_SEAT,
                        (row, number) -> new Seat(row.getString("session_id"), row.getString("seat")),
                        secretHash)
                .stream()
                .findFirst();
    }
}
