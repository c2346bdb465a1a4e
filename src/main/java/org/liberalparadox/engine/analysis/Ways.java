package org.liberalparadox.engine.analysis;

import java.util.List;
import org.liberalparadox.engine.model.Route;

/** Who lies before whom on a route: only such a state can hold its exits or take people back (I14, C29). */
@FunctionalInterface
public interface Ways {
    boolean before(String giver, String beneficiary);

    /** The ways of a scenario; an origin lies before every place on its routes. */
    static Ways of(List<Route> routes) {
        return (giver, beneficiary) -> {
            for (Route route : routes) {
                int to = route.chain().indexOf(beneficiary);
                int from = route.origin().equals(giver) ? -1 : route.chain().indexOf(giver);
                boolean onTheWay = from >= 0 || route.origin().equals(giver);
                if (onTheWay && to > from) {
                    return true;
                }
            }
            return false;
        };
    }
}
