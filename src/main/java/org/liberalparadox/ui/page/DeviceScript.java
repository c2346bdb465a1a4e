package org.liberalparadox.ui.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Loads the script of the device's memory before the first paint, so that no theme flashes, and hears of failures. */
@Component
class DeviceScript implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page -> page.getDocument().head().appendElement("script").attr("src", "js/device.js"));
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(new CalmErrorHandler()));
    }
}
