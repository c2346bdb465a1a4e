package org.liberalparadox.ui.component;

import com.vaadin.flow.component.html.Span;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** A link as a square code that phones read, drawn as one path; always dark on white, whatever the theme. */
public final class QrCode extends Span {
    /** Modules of white around it that readers need. */
    private static final int QUIET = 2;

    /** @param name what it leads to, for a screen reader */
    public QrCode(String text, String name) {
        addClassName("qr");
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", name)
                .setProperty("innerHTML", svg(text));
    }

    private static String svg(String text) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * QUIET;
        return "<svg viewBox=\"0 0 " + size + " " + size + "\" focusable=\"false\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path fill=\"#000\" d=\"" + dark
                + "\"/></svg>";
    }
}
