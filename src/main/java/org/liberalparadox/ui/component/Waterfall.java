package org.liberalparadox.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A state's four tracks from where they stood to where they stand, cause by cause. */
@Tag("lp-waterfall")
@JsModule("./components/lp-waterfall.ts")
public final class Waterfall extends Component implements HasSize {

    public Waterfall() {}

    public Waterfall(Data data) {
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
