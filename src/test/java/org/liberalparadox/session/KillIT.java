package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.store.TestDatabase;

/** Nothing that was acknowledged is lost when the process dies at any moment. */
class KillIT {
    private static final int ROUNDS = 20;
    private static final int LONGEST_LIFE = 400;

    @TempDir
    Path folder;

    @Test
    void losesNothingAcknowledgedWhenKilledAtAnyMoment() throws Exception {
        Path file = folder.resolve("games");
        try (TestDatabase database = TestDatabase.inFile(file)) {
            database.createSession(KillVictim.SESSION);
        }
        SplittableRandom random = new SplittableRandom(20);
        int known = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            int acknowledged = lifeOfAVictim(file, known, random.nextInt(LONGEST_LIFE));
            known += readBack(file, known).size();
            assertThat(known).as("stored in round %d", round).isGreaterThanOrEqualTo(acknowledged);
        }
        List<GameEvent> all = readBack(file, 0);
        assertThat(all).hasSize(known);
        for (int i = 0; i < known; i++) {
            assertThat(all.get(i)).isEqualTo(KillVictim.event(i + 1));
        }
        assertThat(known).as("events written by %d victims", ROUNDS).isGreaterThan(ROUNDS);
    }

    /** The last number acknowledged by a process that was killed some milliseconds after its first. */
    private static int lifeOfAVictim(Path file, int known, int millis) throws IOException, InterruptedException {
        Process victim = Killing.start(KillVictim.class, file.toString(), Integer.toString(known));
        try (BufferedReader lines = victim.inputReader()) {
            int acknowledged = number(lines.readLine());
            Thread killer = Thread.ofVirtual().start(() -> Killing.after(millis, victim));
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = number(line);
            }
            killer.join();
            return acknowledged;
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }

    private static int number(@Nullable String line) {
        assertThat(line).as("the victim's last words").isNotNull();
        return Integer.parseInt(line);
    }

    /** Refuses to read over a hole. */
    private static List<GameEvent> readBack(Path file, int from) {
        try (TestDatabase database = TestDatabase.reopened(file)) {
            return database.events().read(KillVictim.SESSION, from);
        }
    }
}
