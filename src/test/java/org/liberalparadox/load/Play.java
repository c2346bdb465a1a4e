package org.liberalparadox.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What one person does while a game runs: the first of a room says that it is ready and not ready, the others write notes. */
final class Play {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long POLL = Duration.ofSeconds(15).toNanos();

    private final Room room;
    private final int seat;
    private final Device me;
    private final List<Device> others;
    private final Duration think;
    private final Figures figures;
    private final Random random;
    private int done;
    private long polled = System.nanoTime();

    Play(Room room, int seat, Duration think, Figures figures) {
        this.room = room;
        this.seat = seat;
        this.think = think;
        this.figures = figures;
        me = room.people().get(seat);
        others = room.people().stream().filter(d -> d != me).toList();
        random = new Random(1000L * room.number() + seat);
    }

    /** Thinks and acts until the moment, in nanoseconds of {@link System#nanoTime()}. */
    void until(long end) throws InterruptedException {
        while (true) {
            Thread.sleep(Math.round(think.toMillis() * (0.5 + random.nextDouble())));
            if (System.nanoTime() > end) {
                break;
            }
            try {
                act();
                if (System.nanoTime() - polled > POLL) {
                    polled = System.nanoTime();
                    me.tab().poll();
                }
            } catch (IOException | RuntimeException e) {
                figures.failed(me.name() + " in room " + room.number(), e);
            }
        }
        me.check(figures);
    }

    private void act() throws IOException, InterruptedException {
        done++;
        if (seat == 0) {
            boolean ready = done % 2 == 1;
            List<Integer> now = me.ready();
            if (now.isEmpty()) {
                throw new IOException("nobody tells how many are ready");
            }
            String words = (now.get(0) + (ready ? 1 : -1)) + " of " + now.get(1) + " ready";
            perform("ready", words, ready ? Device.READY : Device.NOT_READY);
        } else {
            String words = "note-" + room.number() + "-" + seat + "-" + done + ".";
            me.write(words);
            perform("note", words, "Send note");
        }
    }

    /** Presses, and waits until every other screen of the room was told. */
    private void perform(String kind, String words, String button) throws IOException, InterruptedException {
        List<CompletableFuture<Long>> moments = new ArrayList<>();
        others.forEach(d -> moments.add(d.arrivals().of(words)));
        try {
            long pressed = System.nanoTime();
            me.press(button);
            figures.acted(kind, others.size());
            long last = pressed + PATIENCE.toNanos();
            for (CompletableFuture<Long> moment : moments) {
                await(moment, pressed, last);
            }
        } finally {
            others.forEach(d -> d.arrivals().forget(words));
        }
    }

    private void await(CompletableFuture<Long> moment, long pressed, long last) throws InterruptedException {
        try {
            long left = Math.max(1, last - System.nanoTime());
            figures.seen(Duration.ofNanos(moment.get(left, TimeUnit.NANOSECONDS) - pressed));
        } catch (TimeoutException late) {
            figures.lost();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
