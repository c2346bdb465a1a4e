package org.liberalparadox.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** How a society weighs the four factors now, against the long-term interest it fades back to. */
@Tag("lp-mood-radar")
@JsModule("./components/lp-mood-radar.ts")
public final class MoodRadar extends Chart<MoodRadar.Data> implements HasSize {

    public MoodRadar() {}

    public MoodRadar(Data data) {
        super(data);
    }

    /** Weights in percent, now and in the long run. */
    public record Data(PerFactor mood, PerFactor base) {}
}
