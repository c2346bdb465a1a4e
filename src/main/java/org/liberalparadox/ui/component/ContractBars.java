package org.liberalparadox.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/** The two sides of one state's social contract and the line below which its government falls. */
@Tag("lp-contract-bars")
@JsModule("./components/lp-contract-bars.ts")
public final class ContractBars extends Component implements HasSize {

    public ContractBars() {}

    public ContractBars(Data data) {
        show(data);
    }

    /** Draws the data in place of what was there before. */
    public void show(Data data) {
        Chart.show(this, data);
    }

    /** Uses these words instead of the English ones; see the component's {@code Texts}. */
    public void setTexts(Map<String, ?> texts) {
        Chart.words(this, texts);
    }

    /** Both sides and the line, 0 to 100. */
    public record Data(double openness, double closure, double fall) {}
}
