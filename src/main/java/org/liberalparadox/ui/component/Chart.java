package org.liberalparadox.ui.component;

import com.vaadin.flow.component.Component;
import java.util.Map;

/**
 * A chart drawn in the browser, from data and words handed over as JSON.
 *
 * @param <D> what it shows
 */
public abstract class Chart<D extends Record> extends Component {

    protected Chart() {}

    protected Chart(D data) {
        show(data);
    }

    /** Draws the data in place of what was there before. */
    public void show(D data) {
        getElement().setPropertyBean("data", data);
    }

    /** Uses these words instead of the English ones; keys are the field names of the component's {@code …Texts}. */
    public void setTexts(Map<String, ?> texts) {
        getElement().setPropertyMap("texts", texts);
    }
}
