package org.liberalparadox.ui.component;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The whole game on one line: every state's social contract, what happened, and the moment looked at. */
@Tag("lp-timeline")
@JsModule("./components/lp-timeline.ts")
public final class Timeline extends Chart<Timeline.Data> implements HasSize {

    public Timeline() {}

    public Timeline(Data data) {
        super(data);
    }

    /**
     * What the line shows.
     *
     * @param title the finding, as a sentence
     * @param subtitle what is measured and how to read it
     * @param summary the picture in words; composed from the data when null
     * @param source shown in the foot
     * @param fall the social contract below which a government falls
     * @param moment the moment looked at
     */
    public record Data(
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String summary,
            @Nullable String source,
            int rounds,
            double fall,
            List<State> states,
            List<Happening> events,
            @Nullable Moment moment) {}

    /** A state's social contract: at the start, then at the end of each round. */
    public record State(String mark, String flag, String name, boolean me, List<Double> contract) {}

    /** What happened, in which round and phase (0 news to 4 reckoning). */
    public record Happening(String id, Kind kind, int round, int phase, String text) {}

    /** A moment of the game: round from 1, phase from 0. */
    public record Moment(int round, int phase) {}

    /** The kinds of happening that are marked on the line. */
    public enum Kind {
        CRISIS,
        DEAL,
        BROKEN,
        ELECTION;

        @JsonValue
        String chartName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The viewer looks at another moment of the game. */
    @DomEvent("moment")
    public static final class MomentChosen extends ComponentEvent<Timeline> {
        private final Moment moment;

        public MomentChosen(
                Timeline source,
                boolean fromClient,
                @EventData("event.detail.round") int round,
                @EventData("event.detail.phase") int phase) {
            super(source, fromClient);
            this.moment = new Moment(round, phase);
        }

        public Moment moment() {
            return moment;
        }
    }

    public Registration addMomentListener(ComponentEventListener<MomentChosen> listener) {
        return addListener(MomentChosen.class, listener);
    }
}
