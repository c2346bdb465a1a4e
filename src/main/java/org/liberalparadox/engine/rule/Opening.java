package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Place;
import org.liberalparadox.engine.model.RegimeDefinition;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Memory;
import org.liberalparadox.engine.state.People;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.engine.state.Trusts;

/** The state of the world as a scenario describes it, before the first news. */
public final class Opening {
    private Opening() {}

    /** It holds no chance, so that games of the same rules and scenario open alike and it is worked out once for them. */
    public static GameState of(GameSetup setup) {
        GameState opened = setup.analyst().memory().of(GameState.class, () -> open(setup));
        return opened.setup() == setup ? opened : opened.with(d -> d.setup = setup);
    }

    private static GameState open(GameSetup setup) {
        Scenario scenario = setup.scenario();
        Model model = setup.rules().model();
        List<String> ids = scenario.seats().stream().map(SeatDefinition::id).toList();
        List<String> places = new ArrayList<>(ids);
        places.addAll(scenario.places().stream().map(Place::id).toList());
        Trusts trusts = Trusts.of(ids, scenario.trust());
        for (Scenario.TrustPair pair : scenario.trusts()) {
            trusts = trusts.with(pair.a(), pair.b(), pair.trust()).with(pair.b(), pair.a(), pair.trust());
        }
        TreeMap<String, SeatState> seats = new TreeMap<>();
        for (SeatDefinition seat : scenario.seats()) {
            seats.put(seat.id(), seat(seat, model));
        }
        List<RegimeState> regimes =
                scenario.regimes().stream().map(Opening::regime).toList();
        GameState bare = new GameState(
                setup,
                1,
                Phase.NEWS,
                seats,
                People.of(places, scenario.people()),
                trusts,
                List.of(),
                List.of(),
                regimes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                new Memory());
        GameState seen = WorldTracks.opening(bare);
        TreeMap<String, SeatState> standing = new TreeMap<>();
        for (SeatState seat : seen.seats().values()) {
            standing.put(seat.id(), seat.withHistory(List.of(Standing.of(seen, seat.id(), 0))));
        }
        GameState opened = seen.with(d -> d.seats = standing);
        return opened.with(d -> d.scoreboards = List.of(Scores.of(opened, 0)));
    }

    private static SeatState seat(SeatDefinition seat, Model model) {
        return new SeatState(
                seat.id(),
                seat.tracks(),
                seat.tracks(),
                seat.mood(),
                seat.mood(),
                0,
                seat.budget(),
                0,
                model.ratification().capitalStart(),
                0,
                seat.polarisation(),
                50,
                seat.populist(),
                false,
                false,
                0,
                seat.policy(),
                null,
                false,
                List.of(),
                List.of());
    }

    private static RegimeState regime(RegimeDefinition r) {
        return new RegimeState(
                r.id(),
                r.name(),
                r.norms(),
                r.key(),
                r.effort(),
                r.seats(),
                r.seats(),
                0,
                r.strength(),
                r.breadth(),
                false,
                List.of(r.strength()),
                List.of(r.breadth()));
    }
}
