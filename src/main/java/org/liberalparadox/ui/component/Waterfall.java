package org.liberalparadox.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state's four tracks from where they stood to where they stand, cause by cause. */
@Tag("lp-waterfall")
@JsModule("./components/lp-waterfall.ts")
public final class Waterfall extends Chart<Waterfall.Data> implements HasSize {

    public Waterfall() {}

    public Waterfall(Data data) {
        super(data);
    }

    /**
     * What the picture shows.
     *
     * @param title the finding, as a sentence
     * @param subtitle what is measured and how to read it
     * @param summary the picture in words; composed from the data when null
     * @param source shown in the foot
     */
    public record Data(
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String summary,
            @Nullable String source,
            List<Track> factors) {}

    /** One track with the reasons it moved, in order. */
    public record Track(Factor factor, double start, double end, List<Cause> causes) {}

    /** One reason, in a few words, and by how much it moved the track. */
    public record Cause(String text, double amount) {}
}
