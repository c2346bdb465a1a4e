package org.liberalparadox.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom the viewer believes, and who else is bound to whom. */
@Tag("lp-trust-net")
@JsModule("./components/lp-trust-net.ts")
public final class TrustNet extends Chart<TrustNet.Data> implements HasSize {

    /**
     * What the net shows.
     *
     * @param title the finding, as a sentence
     * @param subtitle what is measured and how to read it
     * @param summary the picture in words; composed from the data when null
     * @param source shown in the foot
     * @param ties what is public between two others
     */
    public record Data(
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String summary,
            @Nullable String source,
            Seat me,
            List<Other> seats,
            List<Tie> ties) {}

    /** Another seat: belief of 0 to 1 that it keeps its word, and promises in force between the two. */
    public record Other(String id, String mark, String flag, String name, double trust, int promises) {}

    /** Promises in force between two others, and how many of all were seen broken. */
    public record Tie(String a, String b, int promises, int broken) {}
}
