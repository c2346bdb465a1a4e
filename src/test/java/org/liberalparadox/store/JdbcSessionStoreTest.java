package org.liberalparadox.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.RulesFile;
import org.liberalparadox.security.Secret;
import org.liberalparadox.session.SessionStore;

class JdbcSessionStoreTest {
    private static final GameFiles RULES = new GameFiles(
            new RulesFile("model.yaml", "m: 1\n"),
            new RulesFile("issues.yaml", "i"),
            new RulesFile("crises.yaml", "c"),
            new RulesFile("bots.yaml", "b"),
            new RulesFile("scenarios/aegean.yaml", "ü — " + "x".repeat(200_000)),
            List.of("model.detection.base=0.3", "x=\"a\nb\""));
    private static final Secret SECRET = Secret.fresh();

    private final TestDatabase database = TestDatabase.inMemory();
    private final SessionStore store = database.sessions();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsASessionWithItsSeats() {
        SessionStore.Session session = session("one");
        List<SessionStore.Holder> holders = List.of(
                new SessionStore.Holder("germany", SECRET.hash(), false, null),
                new SessionStore.Holder("turkey", null, true, "grim"));
        store.create(session, holders);
        assertThat(store.find("one")).contains(session);
        assertThat(store.holders("one")).isEqualTo(holders);
        assertThat(store.seatOf(SECRET.hash())).contains(new SessionStore.Seat("one", "germany"));
    }

    @Test
    void knowsNoOtherSecret() {
        store.create(session("one"), List.of(new SessionStore.Holder("germany", SECRET.hash(), false, null)));
        assertThat(store.seatOf(Secret.fresh().hash())).isEmpty();
        assertThat(store.seatOf(SECRET.text())).isEmpty();
    }

    @Test
    void storesTheSameTextOnce() {
        store.create(session("one"), List.of());
        store.create(session("two"), List.of());
        assertThat(store.find("two")).contains(session("two"));
        assertThat(database.jdbc().queryForObject("select count(*) from rule_text", Integer.class))
                .isEqualTo(5);
    }

    private static SessionStore.Session session(String id) {
        return new SessionStore.Session(
                id,
                Instant.parse("2026-11-21T12:00:00.123456Z"),
                SessionStore.Kind.SOLO,
                "aegean",
                RULES,
                -7,
                6,
                true,
                "0.1.0");
    }
}
