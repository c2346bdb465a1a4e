package org.liberalparadox.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/** How a society weighs the four factors now, against the long-term interest it fades back to. */
@Tag("lp-mood-radar")
@JsModule("./components/lp-mood-radar.ts")
public final class MoodRadar extends Component implements HasSize {

    public MoodRadar() {}

    public MoodRadar(Data data) {
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

    /** Weights in percent, now and in the long run. */
    public record Data(PerFactor mood, PerFactor base) {}
}
