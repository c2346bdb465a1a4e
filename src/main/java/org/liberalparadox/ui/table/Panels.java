package org.liberalparadox.ui.table;

import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.shell.Places;

/**
 * The panels of the places, of which one shows. A panel is made when somebody goes there, drawn only while it shows, and let
 * go when the game moves on: a server keeps every panel in memory for every person.
 */
final class Panels {
    private final Map<Place, Div> frames = new EnumMap<>(Place.class);
    private final Map<Place, Supplier<Panel>> makers = new EnumMap<>(Place.class);
    private final Map<Place, Panel> open = new EnumMap<>(Place.class);

    /** The same thing as what is seen and as what follows the seat's view. */
    private record Panel(Component component, Part part) {}

    Panels() {
        for (Place place : Place.values()) {
            Div frame = styled("place", new Div());
            frame.setId(Places.panel(place));
            frame.getElement().setAttribute("role", "tabpanel").setAttribute("aria-label", place.label());
            frames.put(place, frame);
        }
    }

    /** In the order of the places. */
    Component[] frames() {
        return frames.values().toArray(Component[]::new);
    }

    <P extends Component & Part> void at(Place place, Supplier<P> maker) {
        makers.put(place, () -> {
            P made = maker.get();
            return new Panel(made, made);
        });
    }

    /** What stays in its place all the time and is brought up to date by others. */
    void fixed(Place place, Component component) {
        frames.get(place).add(component);
    }

    /** Shows what is at this place and nothing else. */
    void show(Place place, SeatView view) {
        frames.forEach((p, frame) -> frame.setVisible(p == place && p != Place.NEWS));
        Supplier<Panel> maker = makers.get(place);
        if (maker == null) {
            return;
        }
        Panel panel = open.get(place);
        if (panel == null) {
            panel = maker.get();
            open.put(place, panel);
            frames.get(place).add(panel.component());
        }
        panel.part().show(view);
    }

    /** Lets go of what is nowhere to be seen; it is made again for whoever goes there again. */
    void keepOnly(Place place) {
        open.entrySet().removeIf(entry -> {
            if (entry.getKey() == place) {
                return false;
            }
            frames.get(entry.getKey()).removeAll();
            return true;
        });
    }
}
