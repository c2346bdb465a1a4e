package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.engine.state.GameState;

/** What each way costs people now: closure raises the price and the danger, it never only deters (F19; concept I16). */
public final class SmugglersMarket {
    private SmugglersMarket() {}

    /**
     * A way with its price.
     *
     * @param open chance of getting through, 0 to 1
     * @param fee what guides ask, 1 on an open way
     * @param risk deaths per thousand who set out
     */
    public record Fare(Route route, double open, double fee, double risk) {}

    /** Every way as it stands: with the policies ordered last and every promise in force kept. */
    public static List<Fare> of(GameState state) {
        Year year = Year.ahead(state);
        List<Fare> fares = new ArrayList<>();
        for (Route route : state.setup().scenario().routes()) {
            Way way = new Way(route, route.origin(), 0);
            fares.add(new Fare(
                    route,
                    Rounding.milli(way.open(year)),
                    Rounding.hundredth(Attraction.fee(year, way)),
                    Rounding.hundredth(Attraction.risk(year, way))));
        }
        return List.copyOf(fares);
    }
}
