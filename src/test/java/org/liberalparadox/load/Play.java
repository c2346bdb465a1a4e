package org.liberalparadox.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.liberalparadox.protocol.Node;

/**
 * What one person does while a game runs: reads and thinks, and then does one thing. In TALKS that is a note, an offer, or an
 * answer to one, and after some of these "ready"; in RATIFICATION a vote is called, in POLICY orders are sealed.
 */
final class Play {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long POLL = Duration.ofSeconds(15).toNanos();
    private static final int TALKS_EACH = 4;

    private final Room room;
    private final int seat;
    private final Device me;
    private final List<Device> others;
    private final Duration think;
    private final Measured measured;
    private Figures figures;
    private final Random random;
    private int done;
    private int talked;
    private long polled = System.nanoTime();

    /** Figures of a beginning that ends at a moment, in nanoseconds of {@link System#nanoTime()}, and of what follows. */
    record Measured(Figures beginning, long until, Figures rest) {
        Figures now() {
            return System.nanoTime() < until ? beginning : rest;
        }
    }

    Play(Room room, int seat, Duration think, Measured measured) {
        this.room = room;
        this.seat = seat;
        this.think = think;
        this.measured = measured;
        figures = measured.now();
        me = room.people().get(seat);
        others = room.people().stream().filter(d -> d != me).toList();
        random = new Random(1000L * room.number() + seat);
    }

    /** Thinks and acts until the moment, in nanoseconds of {@link System#nanoTime()}. */
    void until(long end) throws InterruptedException {
        while (true) {
            think(Math.round(think.toNanos() * (0.5 + random.nextDouble())), end);
            if (System.nanoTime() > end) {
                break;
            }
            room.turn().lock();
            figures = measured.now();
            try {
                act();
            } catch (IOException | RuntimeException e) {
                figures.failed(me.name() + " in room " + room.number(), e);
            } finally {
                room.turn().unlock();
            }
        }
        me.check(figures);
    }

    /** The page asks for what is new every fifteen seconds, as a safety net. */
    private void think(long nanos, long end) throws InterruptedException {
        long until = Math.min(end, System.nanoTime() + nanos);
        for (long now = System.nanoTime(); now < until; now = System.nanoTime()) {
            TimeUnit.NANOSECONDS.sleep(Math.min(until - now, Math.max(1, polled + POLL - now)));
            if (System.nanoTime() - polled >= POLL) {
                polled = System.nanoTime();
                try {
                    me.tab().poll();
                } catch (IOException | RuntimeException e) {
                    figures.failed("poll of " + me.name() + " in room " + room.number(), e);
                }
            }
        }
    }

    private void act() throws IOException, InterruptedException {
        done++;
        switch (me.phase()) {
            case "TALKS" -> talk();
            case "RATIFICATION" -> {
                talked = 0;
                Optional<Node> submit = me.active("Submit to parliament");
                if (submit.isPresent()) {
                    me.tab().click(submit.get());
                    figures.acted("vote", 0);
                } else {
                    ready();
                }
            }
            case "POLICY" -> {
                Optional<Node> seal = me.active("Seal orders");
                if (seal.isPresent()) {
                    progress("orders", seal.get());
                } else {
                    ready();
                }
            }
            case "RECKONING" -> {
                Optional<Node> on = me.active("Next year");
                if (on.isPresent()) {
                    progress("ready", on.get());
                }
            }
            default -> ready();
        }
    }

    private void talk() throws IOException, InterruptedException {
        int what = random.nextInt(10);
        if (talked >= TALKS_EACH && me.active(Device.READY).isPresent()) {
            ready();
        } else if (me.active("Accept").isPresent() && what < 5) {
            answer(what < 3 ? "Accept" : "Reject");
        } else if (what < 7 && me.active(Device.READY).isPresent()) {
            offer();
        } else {
            note();
        }
        talked++;
    }

    private void note() throws IOException, InterruptedException {
        String words = "note-" + room.number() + "-" + seat + "-" + done + ".";
        me.write(words);
        List<CompletableFuture<Long>> moments = new ArrayList<>();
        others.forEach(d -> moments.add(d.arrivals().of(words)));
        try {
            long pressed = System.nanoTime();
            me.press("Send note");
            figures.acted("note", others.size());
            long last = pressed + PATIENCE.toNanos();
            for (CompletableFuture<Long> moment : moments) {
                await(moment, pressed, last);
            }
        } finally {
            others.forEach(d -> d.arrivals().forget(words));
        }
        me.closeDialogs();
    }

    private void await(CompletableFuture<Long> moment, long pressed, long last) throws InterruptedException {
        try {
            long left = Math.max(1, last - System.nanoTime());
            figures.seen("note", Duration.ofNanos(moment.get(left, TimeUnit.NANOSECONDS) - pressed));
        } catch (TimeoutException late) {
            figures.lost();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To another person; it appears on their screen, with the button that accepts it. */
    private void offer() throws IOException, InterruptedException {
        List<Device> partners = others.stream()
                .filter(d -> me.active("Make an offer to " + d.place()).isPresent())
                .toList();
        if (partners.isEmpty()) {
            note();
            return;
        }
        Device other = partners.get(random.nextInt(partners.size()));
        int before = other.count("Accept");
        long pressed = me.offer(other.place(), random);
        if (pressed > 0) {
            figures.acted("offer", 1);
            see("offer", other, () -> other.count("Accept") > before, pressed);
        }
    }

    /** The offer goes from the screen of whoever made it, or stands there as signed: it cannot be withdrawn any more. */
    private void answer(String button) throws IOException, InterruptedException {
        Node pressing = me.active(button).orElseThrow();
        List<Device> proposers = others.stream()
                .filter(d -> String.valueOf(pressing.attribute("title")).contains(d.place()))
                .toList();
        List<Integer> before = proposers.stream().map(d -> d.count("Withdraw")).toList();
        long pressed = System.nanoTime();
        me.tab().click(pressing);
        figures.acted("answer", proposers.size());
        for (int i = 0; i < proposers.size(); i++) {
            Device proposer = proposers.get(i);
            int count = before.get(i);
            see("answer", proposer, () -> proposer.count("Withdraw") < count, pressed);
        }
    }

    private void ready() throws IOException, InterruptedException {
        Optional<Node> ready = me.active(Device.READY);
        if (ready.isPresent()) {
            progress("ready", ready.get());
        }
    }

    /** Every screen tells how many are ready, or that the next phase has begun. */
    private void progress(String kind, Node button) throws IOException, InterruptedException {
        List<String> before = others.stream().map(Device::progress).toList();
        String mine = me.progress();
        long pressed = System.nanoTime();
        me.tab().click(button);
        if (mine.equals(me.progress())) {
            figures.acted(kind, 0); // orders that were sealed were counted then
            return;
        }
        figures.acted(kind, others.size());
        for (int i = 0; i < others.size(); i++) {
            Device other = others.get(i);
            String told = before.get(i);
            see(kind, other, () -> !other.progress().equals(told), pressed);
        }
    }

    private void see(String kind, Device other, BooleanSupplier holds, long pressed) throws InterruptedException {
        try {
            long left = Math.max(1, pressed + PATIENCE.toNanos() - System.nanoTime());
            figures.seen(kind, Duration.ofNanos(Math.max(0, other.await(holds, Duration.ofNanos(left)) - pressed)));
        } catch (NoSuchElementException never) {
            figures.lost();
        }
    }
}
