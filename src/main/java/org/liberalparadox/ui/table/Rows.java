package org.liberalparadox.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows of a list, each drawn once: a change sends the rows that are new and takes away those that are gone, so that many
 * screens can follow a long list.
 *
 * @param <K> all that a row shows; equal keys are one row
 */
public final class Rows<K> {
    private final HasComponents list;
    private Map<K, Component> shown = new HashMap<>();

    /** @param list holds these rows in front of anything else */
    public Rows(HasComponents list) {
        this.list = list;
    }

    /** Shows these rows in this order; draws those that were not there. */
    public void show(List<K> rows, Function<K, ? extends Component> draw) {
        Map<K, Component> next = new LinkedHashMap<>();
        for (K row : rows) {
            Component known = shown.remove(row);
            next.put(row, known == null ? draw.apply(row) : known);
        }
        shown.values().forEach(list::remove);
        int at = 0;
        for (Component row : next.values()) {
            if (!stands(row, at)) {
                list.addComponentAtIndex(at, row);
            }
            at++;
        }
        shown = next;
    }

    private boolean stands(Component row, int at) {
        return list.getElement().getChildCount() > at
                && row.getElement().equals(list.getElement().getChild(at));
    }
}
