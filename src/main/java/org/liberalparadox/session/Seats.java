package org.liberalparadox.session;

import java.util.SortedMap;
import org.liberalparadox.bot.Bot;

/** Who plays which seats of a game right now. */
interface Seats {
    /** The seats bots play now, and the bots. */
    SortedMap<String, Bot> bots();

    /** Whether the game is on: in the lobby and in a pause nobody acts. */
    boolean playing();

    /** Bots for good, as in a solo game. */
    record Fixed(SortedMap<String, Bot> bots) implements Seats {
        @Override
        public boolean playing() {
            return true;
        }
    }
}
