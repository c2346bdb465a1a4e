package org.liberalparadox.ui.page;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.liberalparadox.ui.text.Words;
import org.springframework.stereotype.Component;

/** What a screen says while it has lost the server, and that it keeps trying: for hours, as a laptop may sleep long. */
@Component
class Reconnecting implements VaadinServiceInitListener {
    private static final int EVERY = 3_000;
    private static final int ATTEMPTS = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> {
            ReconnectDialogConfiguration dialog = opened.getUI().getReconnectDialogConfiguration();
            dialog.setDialogText(Words.t("page.reconnecting"));
            dialog.setDialogTextGaveUp(Words.t("page.gaveUp"));
            dialog.setReconnectInterval(EVERY);
            dialog.setReconnectAttempts(ATTEMPTS);
        });
    }
}
