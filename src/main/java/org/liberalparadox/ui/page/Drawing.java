package org.liberalparadox.ui.page;

import com.vaadin.flow.component.html.Span;

/** A small drawing of our own beside words that say the same; its markup is never made of what somebody typed. */
public final class Drawing extends Span {

    /** @param shapes markup inside the drawing */
    public Drawing(String className, int width, int height, String shapes) {
        addClassNames("drawing", className);
        getElement().setAttribute("aria-hidden", "true");
        // As markup, because elements made one by one lose the capital letter of viewBox.
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 " + width + " " + height + "\" focusable=\"false\">" + shapes + "</svg>");
    }
}
