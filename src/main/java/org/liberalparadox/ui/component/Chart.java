package org.liberalparadox.ui.component;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** Hands data and words over to a chart in the browser, as JSON. */
final class Chart {

    private Chart() {}

    static void show(Component chart, Record data) {
        chart.getElement().setPropertyBean("data", data);
    }

    /** Words to use instead of the English defaults; keys are the field names of the component's {@code …Texts}. */
    static void words(Component chart, Map<String, ?> texts) {
        chart.getElement().setPropertyMap("texts", texts);
    }
}
