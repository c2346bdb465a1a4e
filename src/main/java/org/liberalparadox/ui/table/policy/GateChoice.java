package org.liberalparadox.ui.table.policy;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.text.Words;

/** What a state on a route does with people who wish to move on; elsewhere why that is not its to order. */
final class GateChoice extends Div {
    private final RadioButtonGroup<GateStance> group = new RadioButtonGroup<>();
    private final Paragraph words = p("", "");
    private final boolean gate;
    private boolean showing;

    GateChoice(SeatView.Seat seat, Consumer<GateStance> onChoose) {
        gate = seat.gate();
        addClassName("lever");
        if (!gate) {
            addClassName("off");
            add(bold(Words.t("policy.gateOff")), p("", Words.t("policy.notAGate", seat.name())));
            return;
        }
        group.setAriaLabel(Words.t("policy.gate"));
        group.addThemeNames("segments", "fill");
        group.setItems(GateStance.values());
        group.setItemLabelGenerator(g -> Words.t("policy.gate." + g));
        group.addValueChangeListener(e -> {
            if (!showing) {
                onChoose.accept(e.getValue());
            }
        });
        add(bold(Words.t("policy.gate")), group, words);
    }

    void show(GateStance stance, boolean open) {
        if (gate) {
            showing = true;
            group.setValue(stance);
            group.setReadOnly(!open);
            showing = false;
            words.setText(Words.t("policy.gate." + stance + ".words"));
        }
    }
}
