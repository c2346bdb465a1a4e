package org.liberalparadox.ui.room;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableSupplier;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.text.Words;

/** Copies a text that is fetched only when asked for, so that a secret is never on the page. */
public final class CopyButton extends NativeButton {

    public CopyButton(String label, SerializableSupplier<String> text) {
        super(label);
        addClassName("btn");
        getElement().setAttribute("type", "button").setAttribute("aria-live", "polite");
        addClickListener(
                click -> Device.copy(UI.getCurrentOrThrow(), label, text.get(), () -> setText(Words.t("room.copied"))));
    }

    /** The same button with other classes. */
    public CopyButton looks(String... looks) {
        removeClassName("btn");
        addClassNames(looks);
        return this;
    }
}
