package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.ui.text.Words;

/** Ends the phase in play on a date and hour, as for a course between two meetings. */
final class EndOn extends Div {

    EndOn(Console console) {
        addClassName("end-on");
        ZoneId zone = Objects.requireNonNullElse(
                console.access().room().settings().timing().zone(), ZoneId.systemDefault());
        DateTimePicker when = new DateTimePicker();
        when.setAriaLabel(Words.t("console.endOn"));
        add(when, button("btn", Words.t("console.endOn"), () -> {
            @Nullable LocalDateTime chosen = when.getValue();
            if (chosen != null) {
                console.does(new RoomCommand.EndOn(chosen.atZone(zone).toInstant()));
            }
        }));
    }
}
