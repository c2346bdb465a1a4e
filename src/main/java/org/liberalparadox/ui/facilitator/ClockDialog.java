package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.room.ClockChoice;
import org.liberalparadox.ui.text.Words;

/** Gives the phases other times in the midst of a game: a preset, minutes of one's own, dates, or no clock. */
final class ClockDialog extends Dialog {

    ClockDialog(Console console, RoomView room) {
        super(Words.t("console.clock.title"));
        ClockChoice clock = new ClockChoice();
        clock.ofGame(console.access().scenario(), room.settings().timing());
        Paragraph refusal = p("bad", "");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(div("clock-dialog", p("note", Words.t("console.clock.note")), clock, refusal));
        getFooter()
                .add(
                        button("btn", Words.t("console.notNow"), this::close),
                        button("btn pri", Words.t("console.clock.do"), () -> {
                            Optional<String> problem = clock.problem();
                            refusal.setVisible(problem.isPresent());
                            refusal.setText(problem.orElse(""));
                            if (problem.isEmpty() && console.does(new RoomCommand.SetTiming(clock.timing()))) {
                                close();
                            }
                        }));
    }
}
