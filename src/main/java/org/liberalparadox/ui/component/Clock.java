package org.liberalparadox.ui.component;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts down to the end of a phase in the browser, from what the server says is left. */
@Tag("lp-clock")
@JsModule("./components/lp-clock.ts")
public final class Clock extends Chart<Clock.Data> implements HasStyle {

    /** @param now read again when the device was asleep or its clock was set */
    public Clock(Supplier<Data> now) {
        addClassName("clock");
        getElement().addEventListener("clock-lost", e -> show(now.get()));
    }

    /** Counts from here; what was shown before is gone. */
    @Override
    public void show(Data data) {
        getElement().setAttribute("kind", data.kind().chartName());
        super.show(data);
    }

    /**
     * What the clock shows.
     *
     * @param left milliseconds left now, or null where there is no end
     * @param day the day and hour it ends, where that is no matter of minutes
     */
    public record Data(
            Kind kind, @Nullable Long left, @Nullable String day) {
        /** Nothing ends the phase but the people. */
        public static final Data NONE = new Data(Kind.NONE, null, null);
    }

    /** How it goes. */
    public enum Kind {
        RUNNING("running"),
        PAUSED("paused"),
        /** Ends on a day and an hour, as in a game by correspondence. */
        DATE("date"),
        NONE("none");

        private final String chartName;

        Kind(String chartName) {
            this.chartName = chartName;
        }

        @JsonValue
        String chartName() {
            return chartName;
        }
    }
}
