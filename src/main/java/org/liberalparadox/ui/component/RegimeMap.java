package org.liberalparadox.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Regimes between unilateral and multilateral, weak and strong, with the way they have gone ([H18] Figure 2). */
@Tag("lp-regime-map")
@JsModule("./components/lp-regime-map.ts")
public final class RegimeMap extends Chart<RegimeMap.Data> implements HasSize {

    /**
     * What the map shows.
     *
     * @param title the finding, as a sentence
     * @param subtitle what is measured and how to read it
     * @param summary the picture in words; composed from the data when null
     * @param source shown in the foot
     * @param references regimes of history to compare with
     * @param collapse strength below which a regime ends
     */
    public record Data(
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String summary,
            @Nullable String source,
            List<Reference> references,
            List<Path> regimes,
            double collapse) {}

    public record Reference(String name, double breadth, double strength) {}

    /** A regime of the game; {@code mine} says whether the viewer belongs to it. */
    public record Path(String name, boolean collapsed, boolean mine, List<Step> trail) {}

    /** Where it stood at the end of a round. */
    public record Step(int round, double breadth, double strength) {}
}
