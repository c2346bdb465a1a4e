package org.liberalparadox.session;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.room.Chair;
import org.liberalparadox.room.Person;
import org.liberalparadox.room.PlannedCrisis;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomClock;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomState;
import org.liberalparadox.room.Stage;
import org.liberalparadox.room.Timing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks after every room that is being played, with all browsers closed: sets the clock of a phase, ends it when its time is
 * up, plays planned cards, and lets bots play where nobody is. What it does it may do twice without harm.
 */
@Component
class Caretaker {
    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
    private static final long EVERY = 250;
    private static final Duration JUMP = Duration.ofSeconds(5);

    /** What people who sit together have left at least when the server is back. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final SessionService sessions;
    private final RoomService rooms;
    private final LongSupplier nanos;
    private final Heartbeat heartbeat;
    private final Map<String, Map<Integer, Presence.Place>> places = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("caretaker").daemon().factory());
    private @Nullable Instant lastWall;
    private long lastNanos;

    @Autowired
    Caretaker(SessionService sessions, RoomService rooms) {
        this(sessions, rooms, System::nanoTime);
    }

    /** @param nanos a clock that never jumps */
    Caretaker(SessionService sessions, RoomService rooms, LongSupplier nanos) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.nanos = nanos;
        this.heartbeat = new Heartbeat(rooms.store());
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ticker.execute(this::wake);
        ticker.scheduleWithFixedDelay(this::tick, EVERY, EVERY, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        ticker.shutdownNow();
    }

    /** Takes up every room that was being played when the server stopped. */
    void wake() {
        Optional<Instant> ran = heartbeat.last();
        for (String session : rooms.store().unfinished()) {
            try {
                RoomState state = rooms.room(session).state();
                if (state.stage() == Stage.PLAYING) {
                    sessions.table(session);
                    ran.ifPresent(since -> comeBack(rooms.room(session), since, rooms.now()));
                    grantGrace(rooms.room(session));
                }
            } catch (RuntimeException e) {
                LOG.error("Session {}: its room cannot be opened", session, e);
            }
        }
    }

    private static void comeBack(LiveRoom room, Instant since, Instant now) {
        room.submit(new RoomCommand.ComeBack(since), now);
    }

    private void grantGrace(LiveRoom room) {
        Instant now = rooms.now();
        Instant deadline = room.state().clock().deadline();
        if (isLive(room.state()) && deadline != null && deadline.isBefore(now.plus(GRACE))) {
            room.submit(new RoomCommand.GrantTime(now.plus(GRACE), RoomEvent.ClockCause.RESTART), now);
        }
    }

    private static boolean isLive(RoomState state) {
        return state.rules().timing().kind() == Timing.Kind.LIVE;
    }

    /** One look at every room in memory. */
    void tick() {
        Instant now = rooms.now();
        Duration jump = jump(now);
        for (LiveRoom room : sessions.rooms().all()) {
            try {
                if (!jump.isZero()) {
                    shift(room, jump, now);
                }
                look(room, now);
            } catch (RuntimeException e) {
                LOG.error("Session {}: the caretaker failed", room.session(), e);
            }
        }
        sayThatItRuns(now);
    }

    /** As long as a room is played in memory; one that nobody was at for so long that it left memory is silent anyhow. */
    private void sayThatItRuns(Instant now) {
        if (sessions.rooms().all().stream().anyMatch(r -> r.state().stage() == Stage.PLAYING)) {
            heartbeat.beat(now);
        }
    }

    /** How far the wall clock jumped since the last look: a laptop that slept, or a clock that was set. */
    private Duration jump(Instant now) {
        long ticked = nanos.getAsLong();
        Duration jump = lastWall == null
                ? Duration.ZERO
                : Duration.between(lastWall, now).minusNanos(ticked - lastNanos);
        lastWall = now;
        lastNanos = ticked;
        return jump.abs().compareTo(JUMP) > 0 ? jump : Duration.ZERO;
    }

    private static void shift(LiveRoom room, Duration jump, Instant now) {
        if (jump.isPositive()) {
            comeBack(room, now.minus(jump), now);
        }
        Instant deadline = room.state().clock().deadline();
        if (isLive(room.state()) && deadline != null) {
            room.submit(new RoomCommand.GrantTime(deadline.plus(jump), RoomEvent.ClockCause.JUMP), now);
        }
    }

    private void look(LiveRoom room, Instant now) {
        watch(room, now);
        if (room.state().stage() != Stage.PLAYING) {
            return;
        }
        Optional<Table> known = sessions.inMemory(room.session());
        if (known.isEmpty() && room.state().clock().deadline() == null) {
            return; // nobody is there and nothing is due
        }
        Table table = known.orElseGet(() -> sessions.table(room.session()));
        GameState game = table.game().now().state();
        if (game.isOver()) {
            room.submit(new RoomCommand.GameOver(), now);
            rooms.store().close(room.session());
            room.doorChanged();
            return;
        }
        if (!room.state().clock().isFor(game.round(), game.phase())) {
            room.submit(new RoomCommand.PhaseBegan(game.round(), game.phase()), now);
            table.game().wake();
        }
        playPlanned(room, table, game, now);
        RoomClock clock = room.state().clock();
        if (clock.isDue(now) && clock.isFor(game.round(), game.phase())) {
            // Named by round and phase, so a deadline acts once however often it is noticed.
            table.game().submit(new GameCommand.EndPhase(game.round(), game.phase()));
        }
        standIn(room, now);
    }

    private void playPlanned(LiveRoom room, Table table, GameState game, Instant now) {
        for (PlannedCrisis plan : room.state().planned()) {
            if (game.round() >= plan.round() && game.phase() == Phase.NEWS) {
                boolean known =
                        game.crises().stream().anyMatch(c -> c.card().equals(plan.card()) && c.round() == game.round());
                if (!known) {
                    Submission answer = table.game().submit(new GameCommand.InjectCrisis(plan.card(), plan.seats()));
                    if (answer instanceof Submission.Refused refused) {
                        LOG.info("Session {}: planned {} refused: {}", room.session(), plan, refused.rejection());
                    }
                }
                room.submit(new RoomCommand.PlanPlayed(plan.id()), now);
            }
        }
    }

    /** A seat nobody was at for the stated time is played by a bot, which makes way when somebody is back. */
    private void standIn(LiveRoom room, Instant now) {
        Duration absence = room.state().rules().absence();
        if (absence == null) {
            return;
        }
        for (Chair chair : room.state().chairs()) {
            if (!chair.bot() && lastSeen(room, chair.seat()).plus(absence).isBefore(now)) {
                if (room.submit(new RoomCommand.StandIn(chair.seat()), now)
                        instanceof org.liberalparadox.room.RoomDecision.Accepted) {
                    rooms.wake(room);
                }
            }
        }
    }

    /**
     * Who was never seen since the server began counts from then, as a restart makes nobody absent, nor does a laptop that slept;
     * and who has just sat down counts from that moment, until their screen speaks for itself.
     */
    private Instant lastSeen(LiveRoom room, String seat) {
        Instant last = lastScreen(room, seat);
        return room.state().withoutAway(room.lastDeed(seat).isAfter(last) ? room.lastDeed(seat) : last);
    }

    private static Instant lastScreen(LiveRoom room, String seat) {
        return room.state().at(seat).stream()
                .map(p -> Optional.ofNullable(room.attendance().presence(p.id()).seen())
                        .orElse(room.since()))
                .max(Instant::compareTo)
                .orElse(room.since());
    }

    /** Tells the room when somebody went from here to away to gone. */
    private void watch(LiveRoom room, Instant now) {
        Map<Integer, Presence.Place> before = places.computeIfAbsent(room.session(), id -> new ConcurrentHashMap<>());
        boolean changed = false;
        for (Person person : room.state().people().values()) {
            Presence.Place place = room.attendance().presence(person.id()).place(now);
            changed |= before.put(person.id(), place) != place;
        }
        if (changed) {
            room.attendance().moved();
        }
    }
}
