package org.liberalparadox.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every state between openness and closure, its trail over the rounds, and the corridor in which a government survives. */
@Tag("lp-paradox-map")
@JsModule("./components/lp-paradox-map.ts")
public final class ParadoxMap extends Chart<ParadoxMap.Data> implements HasSize {

    public ParadoxMap() {}

    public ParadoxMap(Data data) {
        super(data);
    }

    /**
     * What the map shows.
     *
     * @param title the finding, as a sentence
     * @param subtitle what is measured and how to read it
     * @param summary the picture in words; composed from the data when null
     * @param source shown in the foot
     * @param sharpness how sharply the weaker side decides the social contract
     * @param fall the social contract below which a government falls
     * @param contours further values to draw as faint lines
     */
    public record Data(
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String summary,
            @Nullable String source,
            List<State> states,
            double sharpness,
            double fall,
            List<Integer> contours) {}

    /** A state and its trail; {@code liberal} says whether the paradox binds it, {@code me} whether it is the viewer's. */
    public record State(
            String id, String mark, String flag, String name, boolean liberal, boolean me, List<Step> trail) {}

    /** Where a state stood at the end of a round (0 is the start), and the crisis that moved it there, if one did. */
    public record Step(
            int round,
            double openness,
            double closure,
            @Nullable String crisis) {}
}
