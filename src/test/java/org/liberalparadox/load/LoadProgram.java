package org.liberalparadox.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Opens rooms on a running server, lets people join, sit and play with pauses in which they think, and tells errors, updates
 * that never came, delays from an action to the other screens and the server's heap. Ends with 1 when something went wrong.
 */
public final class LoadProgram {
    private static final double KILOBYTES = 1024.0;

    /** Rooms that gather at the same time. */
    private static final int AT_ONCE = 4;

    private final Options options;
    private final Figures settling = new Figures();
    private final Figures figures = new Figures();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();

    private LoadProgram(Options options) {
        this.options = options;
    }

    /** See {@link Options} for what can be set. */
    public static void main(String... arguments) throws Exception {
        Options options = Options.of(arguments);
        LoadProgram program = new LoadProgram(options);
        program.run();
        System.exit(program.settling.wrong() + program.figures.wrong() > 0 ? 1 : 0);
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        long began = System.nanoTime();
        warmUp();
        ServerHeap heap = new ServerHeap(options.pid());
        long empty = options.pid() == 0 ? 0 : heap.used();
        List<Room> rooms = open();
        say("%d rooms with %d people opened and begun after %.1f s", rooms.size(), people(rooms), since(began));
        long settled = System.nanoTime() + minutes(options.settle());
        long end = settled + minutes(options.minutes());
        Play.Measured measured = new Play.Measured(settling, settled, figures);
        List<Future<?>> plays = new ArrayList<>();
        for (Room room : rooms) {
            for (int seat = 0; seat < room.people().size(); seat++) {
                Play play = new Play(room, seat, options.think(), measured);
                plays.add(threads.submit(() -> {
                    play.until(end);
                    return play;
                }));
            }
        }
        TimeUnit.NANOSECONDS.sleep(settled - System.nanoTime());
        Busy busy = Busy.now(options.pid());
        for (Future<?> play : plays) {
            play.get();
        }
        say("in play %s", Busy.now(options.pid()).since(busy));
        if (options.pid() != 0) {
            double each = (heap.used() - empty) / KILOBYTES / Math.max(1, people(rooms));
            say(
                    "server's heap %.1f MB before, %.2f MB more for each person, room and console included",
                    empty / KILOBYTES, each);
        }
        for (Room room : rooms) {
            room.close();
        }
        if (options.joins() > 0) {
            System.out.print(Rush.into(http, options.server(), options.joins(), figures));
        }
        if (options.settle() > 0) {
            say("the first %.1f minutes%n%s", options.settle(), settling);
        }
        System.out.print(figures);
    }

    private static long minutes(double minutes) {
        return Math.round(minutes * Duration.ofMinutes(1).toNanos());
    }

    /** One room before anything is measured, so that what a server loads once is not counted with the seats. */
    private void warmUp() throws IOException, InterruptedException {
        Room room = Room.host(http, options.server(), 0);
        room.join(0);
        room.begin();
        room.close();
    }

    private List<Room> open() throws InterruptedException, ExecutionException {
        List<Future<Optional<Room>>> opening = new ArrayList<>();
        try (ExecutorService few = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 1; i <= options.rooms(); i++) {
                int number = i;
                opening.add(few.submit(() -> open(number)));
            }
        }
        List<Room> rooms = new ArrayList<>();
        for (Future<Optional<Room>> room : opening) {
            room.get().ifPresent(rooms::add);
        }
        return rooms;
    }

    private Optional<Room> open(int number) throws InterruptedException {
        try {
            Room room = Room.host(http, options.server(), number);
            for (int person = 0; person < options.seats(); person++) {
                room.join(person);
            }
            room.begin();
            return Optional.of(room);
        } catch (IOException | RuntimeException e) {
            figures.failed("room " + number, e);
            return Optional.empty();
        }
    }

    private static int people(List<Room> rooms) {
        return rooms.stream().mapToInt(r -> r.people().size()).sum();
    }

    private static double since(long moment) {
        return (System.nanoTime() - moment) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
