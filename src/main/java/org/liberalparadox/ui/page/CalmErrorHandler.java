package org.liberalparadox.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.session.RoomLost;
import org.liberalparadox.session.SeatLost;

/**
 * Answers a failure after the page was shown: one line in the log, one sentence with its number on the screen. Who reads a seat
 * that is not theirs any more is told so, and led on.
 */
class CalmErrorHandler implements ErrorHandler {

    private static final Duration SHOWN = Duration.ofSeconds(12);

    @Override
    public void error(ErrorEvent event) {
        @Nullable UI ui = UI.getCurrent();
        if (event.getThrowable() instanceof SeatLost lost) {
            if (ui != null && !ui.isClosing()) {
                ui.access(() -> leadOn(ui, lost instanceof RoomLost ? "roomLost.text" : "seatLost.text"));
            }
            return;
        }
        String id = Failures.log(event.getThrowable());
        if (ui != null && !ui.isClosing()) {
            ui.access(() -> tell(ui, id));
        }
    }

    /** No failure: the seat this screen shows is somebody else's by now, and the page opened anew shows where they are. */
    private static void leadOn(UI ui, String sentence) {
        Notification told = new Notification();
        Button go = new Button(
                ui.getTranslation("seatLost.go"), click -> ui.getPage().reload());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        told.add(new Span(ui.getTranslation(sentence) + " "), go);
        told.setPosition(Notification.Position.BOTTOM_CENTER);
        told.setAssertive(true);
        told.setDuration(0);
        told.open();
    }

    private static void tell(UI ui, String id) {
        Notification told = new Notification(ui.getTranslation("page.failure.notice", id), (int) SHOWN.toMillis());
        told.setPosition(Notification.Position.BOTTOM_CENTER);
        told.addThemeVariants(NotificationVariant.LUMO_ERROR);
        told.setAssertive(true);
        told.open();
    }
}
