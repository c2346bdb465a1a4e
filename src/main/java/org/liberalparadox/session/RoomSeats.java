package org.liberalparadox.session;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liberalparadox.bot.Bot;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.room.Chair;
import org.liberalparadox.room.Stage;

/** The seats of a room: bots come and go as the facilitator or absence decide. */
final class RoomSeats implements Seats {
    private final LiveRoom room;
    private final BotFactory factory;
    private final GameSetup setup;
    private final long seed;
    private final Map<String, Bot> made = new HashMap<>();
    private List<Chair> seen = List.of();
    private SortedMap<String, Bot> bots = Collections.emptySortedMap();

    RoomSeats(LiveRoom room, BotFactory factory, GameSetup setup, long seed) {
        this.room = room;
        this.factory = factory;
        this.setup = setup;
        this.seed = seed;
    }

    @Override
    public synchronized SortedMap<String, Bot> bots() {
        List<Chair> chairs = room.state().chairs();
        if (!chairs.equals(seen)) {
            SortedMap<String, Bot> now = new TreeMap<>();
            for (Chair chair : chairs) {
                if (chair.strategy() != null) {
                    now.put(chair.seat(), bot(chair.seat(), chair.strategy()));
                }
            }
            seen = chairs;
            bots = Collections.unmodifiableSortedMap(now);
        }
        return bots;
    }

    private Bot bot(String seat, String strategy) {
        return made.computeIfAbsent(seat + " " + strategy, key -> {
            BotStrategy temperament = setup.rules().bot(strategy);
            return factory.create(
                    seat, temperament, setup.rules(), setup.scenario().routes(), seed * 31 + seat.hashCode());
        });
    }

    @Override
    public boolean playing() {
        return room.state().stage() == Stage.PLAYING;
    }
}
