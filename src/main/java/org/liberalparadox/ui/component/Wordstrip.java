package org.liberalparadox.ui.component;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every promise by round: kept, broken by choice, or rejected at home. */
@Tag("lp-wordstrip")
@JsModule("./components/lp-wordstrip.ts")
public final class Wordstrip extends Chart<Wordstrip.Data> implements HasSize {

    public Wordstrip() {}

    public Wordstrip(Data data) {
        super(data);
    }

    /**
     * What the strip shows.
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
            int rounds,
            List<Row> rows) {}

    /**
     * A promise.
     *
     * @param round in which it was made
     * @param seats who promised
     * @param atHome how it stood at home: a margin or a word
     * @param refused whether parliament refused it
     * @param marks one for each round of the game
     */
    public record Row(
            int round,
            List<Seat> seats,
            String promise,
            @Nullable String atHome,
            boolean refused,
            List<Mark> marks) {}

    /** What became of a promise in one round. */
    public enum Mark {
        KEPT("kept"),
        BROKEN("broken"),
        /** Kept, and taken for broken. */
        MISREAD("misread"),
        REJECTED("rejected"),
        NOTHING_DUE("");

        private final String chartName;

        Mark(String chartName) {
            this.chartName = chartName;
        }

        @JsonValue
        String chartName() {
            return chartName;
        }
    }
}
