package org.liberalparadox.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.room.Chair;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomDecision;
import org.liberalparadox.room.RoomEvent;
import org.liberalparadox.room.RoomRules;
import org.liberalparadox.room.RoomState;
import org.liberalparadox.room.Settings;
import org.liberalparadox.rules.Fictional;
import org.liberalparadox.rules.GameFiles;
import org.liberalparadox.rules.InvalidRules;

/**
 * A room about to be opened, its set-up checked.
 *
 * @param first the first events of the room
 */
record Hosting(SessionStore.Session session, List<RoomEvent> first) {
    private static final long LARGEST_SEED = 1_000_000_000;

    static Hosting of(HostSetup setup, SessionService sessions) throws Sessions.BadSetup {
        GameFiles files = sessions.rules().current(setup.scenario());
        GameSetup played = read(files, sessions);
        check(setup, played);
        GameFiles named = setup.fictional() ? Fictional.of(files, played.scenario()) : files;
        GameFiles staged = named.set(overrides(setup));
        read(staged, sessions);
        Instant now = sessions.clock().instant();
        SessionStore.Session session = new SessionStore.Session(
                UUID.randomUUID().toString(),
                now,
                SessionStore.Kind.ROOM,
                setup.scenario(),
                staged,
                setup.seed() == null ? new java.security.SecureRandom().nextLong(LARGEST_SEED) : setup.seed(),
                setup.rounds() == null ? played.scenario().rounds() : setup.rounds(),
                setup.settings().adviser(),
                SessionService.release());
        return new Hosting(session, first(setup, played.scenario(), now));
    }

    private static GameSetup read(GameFiles files, SessionService sessions) throws Sessions.BadSetup {
        try {
            return sessions.rules().read(files);
        } catch (InvalidRules e) {
            throw new Sessions.BadSetup(e.getMessage());
        }
    }

    /** Stored with the session like any other value set beside the files, so that an export replays. */
    private static List<String> overrides(HostSetup setup) {
        List<String> overrides = new ArrayList<>();
        if (setup.crises() != HostSetup.Crises.DECK) {
            overrides.add("deck=[]");
        }
        if (setup.crises() == HostSetup.Crises.HAND) {
            overrides.add("script=[]");
        }
        return overrides;
    }

    private static List<RoomEvent> first(HostSetup setup, Scenario scenario, Instant now) {
        List<Chair> chairs = scenario.seats().stream()
                .map(seat -> setup.bots().containsKey(seat.id())
                        ? new Chair(seat.id(), setup.bots().get(seat.id()), Chair.Cause.HOST)
                        : Chair.open(seat.id()))
                .toList();
        RoomDecision opened = RoomRules.decide(RoomState.NOTHING, new RoomCommand.Open(setup.settings(), chairs), now);
        return ((RoomDecision.Accepted) opened).events();
    }

    private static void check(HostSetup setup, GameSetup played) throws Sessions.BadSetup {
        Scenario scenario = played.scenario();
        List<String> strategies =
                played.rules().bots().stream().map(BotStrategy::id).toList();
        for (String seat : setup.bots().keySet()) {
            if (!scenario.hasSeat(seat)) {
                throw new Sessions.BadSetup("no seat \"" + seat + "\" in " + scenario.id() + "; choose "
                        + String.join(
                                ", ",
                                scenario.seats().stream()
                                        .map(SeatDefinition::id)
                                        .toList()));
            }
        }
        List<String> asked = new ArrayList<>(setup.bots().values());
        asked.add(setup.settings().strategy());
        for (String strategy : asked) {
            if (!strategies.contains(strategy)) {
                throw new Sessions.BadSetup(
                        "no strategy \"" + strategy + "\"; choose " + String.join(", ", strategies));
            }
        }
        if (setup.bots().size() == scenario.seats().size()) {
            throw new Sessions.BadSetup("every seat is a bot's; leave at least one to people");
        }
        Integer rounds = setup.rounds();
        if (rounds != null && (rounds < 1 || rounds > scenario.rounds())) {
            throw new Sessions.BadSetup(rounds + " rounds cannot be played; choose 1 to " + scenario.rounds());
        }
        int delegation = setup.settings().delegation();
        if (setup.settings().cabinet() && delegation < Settings.SMALLEST_CABINET) {
            throw new Sessions.BadSetup(
                    "cabinet mode needs several people per seat: a head of government and leaders of"
                            + " factions; choose " + Settings.SMALLEST_CABINET + " to " + Settings.LARGEST_DELEGATION
                            + ", "
                            + Settings.FULL_CABINET + " for a leader to each faction");
        }
        if (delegation < 1 || delegation > Settings.LARGEST_DELEGATION) {
            throw new Sessions.BadSetup(
                    delegation + " people cannot share a seat; choose 1 to " + Settings.LARGEST_DELEGATION);
        }
    }
}
