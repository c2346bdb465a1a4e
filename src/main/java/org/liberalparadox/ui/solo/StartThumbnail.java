package org.liberalparadox.ui.solo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;

/** A small paradox map of where a scenario's states start; the words beside it say the same. */
@Tag("svg")
class StartThumbnail extends Component {
    private static final int SIZE = 84;
    private static final double LEAST = 15;
    private static final double MOST = 90;

    StartThumbnail(Scenario scenario) {
        getElement()
                .setAttribute("class", "thumbnail")
                .setAttribute("viewBox", "0 0 84 84")
                .setAttribute("aria-hidden", "true");
        append("rect", "width", "84", "height", "84", "class", "ground");
        append("path", "d", "M13 0V58Q13 71 26 71H84V0Z", "class", "corridor");
        append("path", "d", "M13 0V58Q13 71 26 71H84", "class", "edge");
        for (SeatDefinition seat : scenario.seats()) {
            Factors t = seat.tracks();
            dot((t.economy() + t.rights()) / 2, (t.security() + t.culture()) / 2, seat.liberal());
        }
    }

    private void dot(double openness, double closure, boolean liberal) {
        append(
                "circle",
                "cx", pixel(scale(openness)),
                "cy", pixel(SIZE - scale(closure)),
                "r", "3.4",
                "class", liberal ? "state" : "state open");
    }

    private static double scale(double value) {
        return (Math.clamp(value, LEAST, MOST) - LEAST) / (MOST - LEAST) * SIZE;
    }

    private static String pixel(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void append(String tag, String... attributes) {
        Element element = new Element(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        getElement().appendChild(element);
    }
}
