package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** A norm a charter may hold: what it means, what my factions make of it, and what it costs in sovereignty. */
final class NormRow extends ListItem {
    private final Checkbox chosen;
    private boolean showing;

    NormRow(SeatView.NormChoice choice, Runnable onChange) {
        addClassName("norm");
        chosen = new Checkbox(Words.t("norm." + choice.norm()));
        chosen.addValueChangeListener(e -> {
            if (!showing) {
                onChange.run();
            }
        });
        String sovereignty = choice.sovereignty() < 0.05
                ? Words.t("charter.known")
                : Words.t("charter.sovereignty", Numbers.tenth(choice.sovereignty()));
        add(
                chosen,
                p("t", Words.t("norm." + choice.norm() + ".words")),
                div("r3", Marks.effects(choice.appeal()), span("cost", sovereignty)));
    }

    void show(boolean value) {
        showing = true;
        chosen.setValue(value);
        showing = false;
    }

    boolean isChosen() {
        return chosen.getValue();
    }
}
