package org.liberalparadox.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.liberalparadox.engine.model.Route;

/** What remains of a route from where people are. */
record Way(Route route, String start, int at) {

    /** Ways that lead on from a place; who looks for work does not set out for a country without a seat. */
    static List<Way> from(Year year, String origin, String start, boolean work) {
        List<Way> ways = new ArrayList<>();
        for (Route route : year.turn.scenario().routes()) {
            if (route.origin().equals(origin) && !(work && !year.isSeat(route.destination()))) {
                int at = start.equals(origin) ? 0 : route.chain().indexOf(start) + 1;
                if ((start.equals(origin) || at > 0) && at < route.chain().size()) {
                    ways.add(new Way(route, start, at));
                }
            }
        }
        return ways;
    }

    List<String> ahead() {
        return route.chain().subList(at, route.chain().size());
    }

    String origin() {
        return route.origin();
    }

    String destination() {
        return route.destination();
    }

    /** Share of the whole way that is still ahead. */
    double left() {
        return (double) ahead().size() / route.chain().size();
    }

    /** Chance of getting through, as people on the way know it. */
    double open(Year year) {
        double pass = 1;
        double[] controls = year.controls(route);
        for (int i = at; i < controls.length; i++) {
            pass *= 1 - controls[i];
        }
        return pass;
    }
}
