package org.liberalparadox.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** One track of a state: icon and name, value, change, a scale with the last round's tick, and the cause. */
public final class TrackRow extends ListItem {

    /**
     * A row.
     *
     * @param name the factor's name in the reader's language
     * @param value 0 to 100
     * @param before the value a round ago
     * @param cause why it moved, in a few words
     * @param spoken what the scale says to a screen reader, as in "Security 62, last round 66"
     */
    public TrackRow(
            Factor factor, String name, double value, double before, String cause, String spoken, Locale locale) {
        addClassNames("track", factor.styleName());
        Span number = new Span(String.valueOf(Math.round(value)));
        number.addClassName("v");
        Span why = new Span(cause);
        why.addClassName("why");
        why.getElement().setAttribute("title", cause);
        add(FactorIcon.withName(factor, name), number, new Change(Math.round(value) - Math.round(before), locale));
        add(scale(value, before, spoken), why);
    }

    private static Span scale(double value, double before, String spoken) {
        Span scale = new Span();
        scale.addClassName("scale");
        scale.getElement().setAttribute("role", "img").setAttribute("aria-label", spoken);
        Element bar = new Element("i");
        bar.getStyle().setWidth(percent(value));
        Element tick = new Element("u");
        tick.getStyle().setLeft(percent(before));
        scale.getElement().appendChild(bar, tick);
        return scale;
    }

    private static String percent(double value) {
        return Math.clamp(value, 0, 100) + "%";
    }
}
