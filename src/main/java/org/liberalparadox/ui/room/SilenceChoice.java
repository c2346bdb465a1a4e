package org.liberalparadox.ui.room;

import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.ui.text.Words;

/** Whether and when the facilitator is told that a seat does nothing: in minutes, or by a share of phases that end on dates. */
final class SilenceChoice extends Select<Integer> {
    private static final int NEVER = 0;
    private static final List<Integer> MINUTES = List.of(NEVER, 1, 2, 3, 5, 10);

    private final int usual;
    private final int percent;

    /**
     * @param usual minutes without a deed of a seat after which the facilitator is usually told
     * @param percent of a phase that ends on a date, after which they are told
     */
    SilenceChoice(int usual, int percent) {
        this.usual = MINUTES.contains(usual) ? usual : NEVER;
        this.percent = percent;
        setLabel(Words.t("host.silence"));
        dated(false);
        setValue(this.usual);
    }

    /** By correspondence there is one measure for phases of any length; whether to be told at all stays as it was chosen. */
    void dated(boolean dated) {
        boolean told = getValue() == null || getValue() != NEVER;
        int yes = usual == NEVER ? MINUTES.getLast() : usual;
        setItems(dated ? List.of(NEVER, yes) : MINUTES);
        setItemLabelGenerator(
                n -> dated ? Words.t("host.silence.dated", n, percent) : Words.t("host.silence.minutes", n));
        setValue(told ? yes : NEVER);
    }

    /** Null for never. */
    @Nullable
    Duration patience() {
        return getValue() == NEVER ? null : Duration.ofMinutes(getValue());
    }
}
