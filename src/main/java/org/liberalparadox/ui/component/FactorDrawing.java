package org.liberalparadox.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * The line drawing of a factor in the colour of the text around it. Written as markup, because elements made one by one
 * would not be of SVG's namespace; nothing but constants goes into it.
 */
@Tag("span")
final class FactorDrawing extends Component {

    FactorDrawing(Factor factor) {
        getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty(
                        "innerHTML", "<svg viewBox=\"0 0 16 16\"><path d=\"" + factor.outline() + "\"></path></svg>");
    }
}
