package org.liberalparadox.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Answers a failure after the page was shown: one line in the log, one sentence with its number on the screen. */
class CalmErrorHandler implements ErrorHandler {

    private static final Duration SHOWN = Duration.ofSeconds(12);

    @Override
    public void error(ErrorEvent event) {
        String id = Failures.log(event.getThrowable());
        @Nullable UI ui = UI.getCurrent();
        if (ui != null && !ui.isClosing()) {
            ui.access(() -> tell(ui, id));
        }
    }

    private static void tell(UI ui, String id) {
        Notification told = new Notification(ui.getTranslation("page.failure.notice", id), (int) SHOWN.toMillis());
        told.setPosition(Notification.Position.BOTTOM_CENTER);
        told.addThemeVariants(NotificationVariant.LUMO_ERROR);
        told.setAssertive(true);
        told.open();
    }
}
