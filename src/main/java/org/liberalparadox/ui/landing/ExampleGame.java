package org.liberalparadox.ui.landing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.ui.component.ParadoxMap;
import org.liberalparadox.ui.text.Words;

/** An example for the first screen: seven states of 2015 three rounds into a game, invented but plausible. */
final class ExampleGame {
    private static final List<Integer> CONTOURS = List.of(40, 55, 70);
    private static final int SHOCK = 3;

    private ExampleGame() {}

    static ParadoxMap.Data map(Model.Contract contract) {
        List<ParadoxMap.State> states = List.of(
                state("DE", "de", "Germany", true, 63, 65, 67, 63.5, 67.5, 61.5, 68.5, 55),
                state("SE", "se", "Sweden", true, 64, 67, 69, 63, 72, 54, 71.5, 46),
                state("GR", "gr", "Greece", true, 53, 54, 50, 46, 46, 39, 44, 33),
                state("HU", "hu", "Hungary", true, 50, 58, 46, 61, 40, 67, 36, 71),
                state("IT", "it", "Italy", true, 57, 52, 56, 50, 55.5, 47, 57, 46),
                state("TR", "tr", "Türkiye", false, 55, 61, 52, 57, 49, 54, 49.5, 50.5),
                state("LB", "lb", "Lebanon", false, 43, 49, 40, 44, 36.5, 39, 34, 37));
        return new ParadoxMap.Data(
                Words.t("landing.map.title"),
                Words.t("landing.map.subtitle"),
                Words.t("landing.map.summary"),
                Words.t("landing.map.source"),
                states,
                contract.sharpness(),
                contract.fall(),
                CONTOURS);
    }

    private static ParadoxMap.State state(String mark, String flag, String name, boolean liberal, double... points) {
        boolean me = mark.equals("DE");
        List<ParadoxMap.Step> trail = new ArrayList<>();
        for (int round = 0; round < points.length / 2; round++) {
            @Nullable String crisis = me && round == SHOCK ? Words.t("landing.map.crisis") : null;
            trail.add(new ParadoxMap.Step(round, points[2 * round], points[2 * round + 1], crisis));
        }
        return new ParadoxMap.State(flag, mark, flag, name, liberal, me, List.copyOf(trail));
    }
}
