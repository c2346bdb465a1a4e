package org.liberalparadox.projection;

import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.analysis.Constituency;

/** Win-sets as screens show them: share of all packages with any partner that a parliament would carry. */
final class WinSets {
    private WinSets() {}

    static double of(GameSetup setup, Constituency home) {
        double share = setup.analyst().winSet(home);
        return StrictMath.rint(share * 1000) / 1000;
    }
}
