package org.liberalparadox.ui.solo;

import java.util.Locale;
import java.util.stream.Collectors;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.ui.page.Drawing;

/** A small paradox map of where a scenario's states start. */
final class StartThumbnail {
    private static final int SIZE = 84;
    private static final double LEAST = 15;
    private static final double MOST = 90;
    private static final String CORRIDOR = "<rect class='ground' width='84' height='84'/>"
            + "<path class='corridor' d='M13 0V58Q13 71 26 71H84V0Z'/>"
            + "<path class='edge' d='M13 0V58Q13 71 26 71H84'/>";

    private StartThumbnail() {}

    static Drawing of(Scenario scenario) {
        String states = scenario.states().stream().map(StartThumbnail::dot).collect(Collectors.joining());
        return new Drawing("thumbnail", SIZE, SIZE, CORRIDOR + states);
    }

    private static String dot(SeatDefinition seat) {
        Factors t = seat.tracks();
        return String.format(
                Locale.ROOT,
                "<circle class='%s' r='3.4' cx='%.1f' cy='%.1f'/>",
                seat.liberal() ? "state" : "state open",
                scale((t.economy() + t.rights()) / 2),
                SIZE - scale((t.security() + t.culture()) / 2));
    }

    private static double scale(double value) {
        return (Math.clamp(value, LEAST, MOST) - LEAST) / (MOST - LEAST) * SIZE;
    }
}
