package org.liberalparadox.session;

import org.junit.jupiter.api.AfterEach;

/** A room on a server of its own, with bots that only say they are ready. */
abstract class HostedRoom {
    static final String HERE = "192.0.2.1";

    final TestSessions sessions = TestSessions.onThisThread(TestSessions.READY);
    final TestRoom room = TestRoom.open(sessions);

    @AfterEach
    void close() {
        sessions.close();
    }
}
