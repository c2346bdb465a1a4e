package org.liberalparadox.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a draft is said to be safe it stands in the file, as a process killed at that moment would leave it. */
class SafeDraftsTest {
    private static final int WRITERS = 60;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("games");
    }

    /** What another process finds that has nothing but the file as it is now. */
    private TestDatabase asLeft() throws IOException {
        Path copy = folder.resolve("left-" + System.nanoTime());
        Files.copy(folder.resolve("games.mv.db"), Path.of(copy + ".mv.db"));
        return TestDatabase.reopened(copy);
    }

    @Test
    void whatIsSaidToBeSafeIsInTheFile() throws Exception {
        try (TestDatabase server = TestDatabase.inFile(file())) {
            server.createSession("s");
            for (int i = 0; i < 5; i++) {
                CountDownLatch safe = new CountDownLatch(1);
                server.rooms().keepDraft("s", 1, "note", "Dear neighbours, " + i, safe::countDown);
                assertThat(safe.await(20, TimeUnit.SECONDS)).isTrue();
                try (TestDatabase left = asLeft()) {
                    assertThat(left.rooms().draft("s", 1, "note")).contains("Dear neighbours, " + i);
                }
            }
        }
    }

    @Test
    void whatIsForgottenIsForgottenForGood() throws Exception {
        try (TestDatabase server = TestDatabase.inFile(file())) {
            server.createSession("s");
            server.rooms().keepDraft("s", 1, "note", "Not meant", () -> {});
            CountDownLatch safe = new CountDownLatch(1);
            server.rooms().keepDraft("s", 1, "note", "", safe::countDown);
            assertThat(safe.await(20, TimeUnit.SECONDS)).isTrue();
            try (TestDatabase left = asLeft()) {
                assertThat(left.rooms().draft("s", 1, "note")).isEmpty();
            }
        }
    }

    @Test
    void everybodyWhoWritesAtOnceHearsThatTheirsIsSafe() throws Exception {
        try (TestDatabase server = TestDatabase.inFile(file())) {
            server.createSession("s");
            CountDownLatch safe = new CountDownLatch(WRITERS);
            for (int i = 1; i <= WRITERS; i++) {
                server.rooms().keepDraft("s", i, "note", "From " + i, safe::countDown);
            }
            assertThat(safe.await(20, TimeUnit.SECONDS)).isTrue();
            try (TestDatabase left = asLeft()) {
                for (int i = 1; i <= WRITERS; i++) {
                    assertThat(left.rooms().draft("s", i, "note")).contains("From " + i);
                }
            }
        }
    }
}
