package org.liberalparadox.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;

/** Estimated chances, each with its likely range, against the line where it tips. */
@Tag("lp-interval")
@JsModule("./components/lp-interval.ts")
public final class Interval extends Component implements HasSize {

    public Interval() {}

    public Interval(Data data) {
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

    /** The estimates and the line, in percent. */
    public record Data(List<Row> rows, double line) {

        /** Against one half. */
        public Data(List<Row> rows) {
            this(rows, 50);
        }
    }

    /** One seat's chance in percent with the range it likely lies in. */
    public record Row(String mark, String flag, String name, double estimate, double low, double high) {}
}
