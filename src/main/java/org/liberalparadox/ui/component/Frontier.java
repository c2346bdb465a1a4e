package org.liberalparadox.ui.component;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every package two sides could sign, the frontier no package passes, and where this one lies. */
@Tag("lp-frontier")
@JsModule("./components/lp-frontier.ts")
public final class Frontier extends Chart<Frontier.Data> implements HasSize {

    public Frontier() {}

    public Frontier(Data data) {
        super(data);
    }

    /**
     * What the picture shows.
     *
     * @param title the finding, as a sentence
     * @param subtitle what is measured and how to read it
     * @param summary the picture in words; composed from the data when null
     * @param source shown in the foot
     * @param a the side on the horizontal axis
     * @param b the side on the vertical axis
     * @param packages per package: value for a, value for b, 1 if every parliament carries it
     * @param frontier pairs of values, from left to right
     * @param band width in px of the band around the frontier while b is only estimated, 0 for none
     * @param noDeal what both have without a deal
     */
    public record Data(
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String summary,
            @Nullable String source,
            Seat a,
            Seat b,
            List<List<Double>> packages,
            List<List<Double>> frontier,
            int band,
            List<Double> noDeal,
            @Nullable Named deal,
            @Nullable Named withoutLinkage,
            @Nullable Named nash) {}

    /** A package singled out: both values and the words beside it. */
    public record Named(List<Double> at, String text) {}
}
