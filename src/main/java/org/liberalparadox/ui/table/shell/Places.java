package org.liberalparadox.ui.table.shell;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Place;
import org.liberalparadox.ui.text.Words;

/** The places of the table as a bar of buttons: tabs over the sheet, or the phone's bottom bar. */
public final class Places extends Nav {
    /** Left and right go to the next tab, as in any list of tabs. */
    private static final String ARROWS = """
            this.onkeydown = e => {
              const step = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
              if (!step) return;
              const tabs = [...this.querySelectorAll('[role=tab]')].filter(t => t.offsetParent);
              const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
              next.focus();
              next.click();
              e.preventDefault();
            };""";

    private final Map<Place, NativeButton> buttons = new EnumMap<>(Place.class);
    private final Map<Place, Span> counts = new EnumMap<>(Place.class);
    private final boolean tabs;

    private Places(Desk desk, String classes, boolean tabs) {
        this.tabs = tabs;
        addClassName(classes);
        if (tabs) {
            getElement().setAttribute("role", "tablist");
            addAttachListener(e -> getElement().executeJs(ARROWS));
        }
        setAriaLabel(Words.t(tabs ? "table.places" : "table.placesPhone"));
        for (Place place : Place.values()) {
            NativeButton button = button("", place.label(), () -> desk.go(place));
            Span count = span("n", "");
            count.setVisible(false);
            button.removeAll();
            button.add(new Span(place.label()), count);
            if (tabs) {
                button.getElement().setAttribute("role", "tab").setAttribute("aria-controls", panel(place));
            }
            buttons.put(place, button);
            counts.put(place, count);
            add(button);
        }
        buttons.get(Place.NEWS).addClassName("nw");
    }

    public static Places tabs(Desk desk) {
        return new Places(desk, "tabs", true);
    }

    public static Places bottomBar(Desk desk) {
        return new Places(desk, "mnav", false);
    }

    /** Alt and the number of a place go there from anywhere. */
    public static void shortcuts(Desk desk, Component scope) {
        Key[] digits = {Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5};
        for (Place place : Place.values()) {
            Shortcuts.addShortcutListener(scope, () -> desk.go(place), digits[place.ordinal()], KeyModifier.ALT);
        }
    }

    /** Id of the panel a tab shows. */
    public static String panel(Place place) {
        return "place-" + place.id();
    }

    public void select(Place place) {
        buttons.forEach((p, button) -> {
            if (tabs) {
                button.getElement().setAttribute("aria-selected", String.valueOf(p == place));
                button.getElement().setAttribute("tabindex", p == place ? "0" : "-1");
            } else if (p == place) {
                button.getElement().setAttribute("aria-current", "page");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Shows how many things are new in a place; nothing for zero. */
    public void count(Place place, int number) {
        Span count = counts.get(place);
        count.setText(Integer.toString(number));
        count.setVisible(number > 0);
    }
}
