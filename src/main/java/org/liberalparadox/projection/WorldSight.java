package org.liberalparadox.projection;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Meter;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.state.Passage;
import org.liberalparadox.engine.state.Scoreboard;

/** The world as every seat sees it: people, regimes and scoreboards. Read as parts of a {@link SeatView}. */
public interface WorldSight {
    /**
     * People, regimes and scoreboards.
     *
     * @param passages who went from where to where in the last reckoning
     * @param statuses everybody by status, now and before the last reckoning
     */
    record World(
            int passagesRound,
            List<Passage> passages,
            SortedMap<String, Long> statuses,
            SortedMap<String, Long> statusesBefore,
            List<Regime> regimes,
            List<Scoreboard> scoreboards,
            List<Origin> origins,
            List<Reading> meters) {}

    /** How low a meter stands, 0 to 100, and the cards it makes likelier now, by title. */
    record Reading(Meter meter, double value, List<String> cards) {}

    /** An origin nobody plays, with its people by status name. */
    record Origin(String id, String name, String mark, String flag, SortedMap<String, Long> people) {}

    /**
     * A regime as everybody sees it.
     *
     * @param roll everybody who ever was a member
     * @param since round it was founded in, 0 for one in force at the start
     * @param effort border effort of its agency, or null
     * @param trail breadth and strength at the end of each round of its life
     */
    record Regime(
            String id,
            String name,
            double strength,
            double before,
            double breadth,
            boolean collapsed,
            List<String> members,
            List<String> roll,
            int since,
            List<Norm> norms,
            @Nullable SharingKey key,
            @Nullable Integer effort,
            List<Standing> trail) {}

    /** Where a regime stood at the end of a round. */
    record Standing(int round, double breadth, double strength) {}
}
