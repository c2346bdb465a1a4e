package org.liberalparadox.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/** Seats the bots of a solo game, and says what is wrong with a set-up. */
final class SoloTable {
    /** Asks for bots of different temperaments. */
    static final String MIXED = "mixed";

    private SoloTable() {}

    /** The person's seat and the bots' seats in the order of the scenario. */
    static List<SessionStore.Holder> holders(SoloSetup setup, GameSetup played, long seed, String secretHash)
            throws Sessions.BadSetup {
        check(setup, played);
        List<String> temperaments =
                temperaments(setup.strategy(), played.rules().bots(), seed);
        List<SessionStore.Holder> holders = new ArrayList<>();
        int bots = 0;
        for (SeatDefinition seat : played.scenario().seats()) {
            if (seat.id().equals(setup.seat())) {
                holders.add(new SessionStore.Holder(seat.id(), secretHash, false, null));
            } else {
                String temperament = temperaments.get(bots % temperaments.size());
                holders.add(new SessionStore.Holder(seat.id(), null, true, temperament));
                bots++;
            }
        }
        return holders;
    }

    static int rounds(SoloSetup setup, Scenario scenario) {
        return setup.rounds() == null ? scenario.rounds() : setup.rounds();
    }

    private static void check(SoloSetup setup, GameSetup played) throws Sessions.BadSetup {
        Scenario scenario = played.scenario();
        if (!scenario.hasSeat(setup.seat())) {
            List<String> seats =
                    scenario.seats().stream().map(SeatDefinition::id).toList();
            throw new Sessions.BadSetup("no seat \"" + setup.seat() + "\" in " + scenario.id() + "; " + choice(seats));
        }
        List<String> strategies = new ArrayList<>(
                played.rules().bots().stream().map(BotStrategy::id).toList());
        strategies.add(MIXED);
        if (!strategies.contains(setup.strategy())) {
            throw new Sessions.BadSetup("no strategy \"" + setup.strategy() + "\"; " + choice(strategies));
        }
        int rounds = rounds(setup, scenario);
        if (rounds < 1 || rounds > scenario.rounds()) {
            throw new Sessions.BadSetup(rounds + " rounds cannot be played; choose 1 to " + scenario.rounds());
        }
    }

    /** Chance players are a yardstick for research, not company: a mixed table has none. */
    private static List<String> temperaments(String strategy, List<BotStrategy> bots, long seed) {
        if (!strategy.equals(MIXED)) {
            return List.of(strategy);
        }
        List<String> all = bots.stream()
                .filter(bot -> bot.reply() != BotStrategy.Reply.RANDOM)
                .map(BotStrategy::id)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    private static String choice(List<String> values) {
        return "choose " + String.join(", ", values);
    }
}
