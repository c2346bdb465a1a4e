package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.room.Presence.Activity;

class DoingTest {
    private final List<Activity> told = new ArrayList<>();
    private long nanos;
    private final Doing doing = new Doing(() -> nanos, told::add);

    @Test
    void tellsAtOnceWhatIsNewAndSeldomWhatGoesOn() {
        doing.now(Activity.OFFER);
        doing.now(Activity.OFFER);
        assertThat(told).containsExactly(Activity.OFFER);
        after(Doing.AGAIN);
        doing.now(Activity.OFFER);
        doing.now(Activity.NOTE);
        assertThat(told).containsExactly(Activity.OFFER, Activity.OFFER, Activity.NOTE);
    }

    @Test
    void whoStopsWritingReads() {
        doing.now(Activity.OFFER);
        after(Doing.LASTS.minusSeconds(1));
        doing.still();
        after(Duration.ofSeconds(1));
        doing.still();
        assertThat(told).containsExactly(Activity.OFFER, Activity.OFFER, Activity.READING);
    }

    @Test
    void theFirstSignIsTold() {
        doing.now(Activity.READING);
        assertThat(told).containsExactly(Activity.READING);
    }

    private void after(Duration time) {
        nanos += time.toNanos();
    }
}
