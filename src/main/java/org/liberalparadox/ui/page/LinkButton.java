package org.liberalparadox.ui.page;

import com.vaadin.flow.component.html.Anchor;

/** A link that leads to another page and looks like a button. */
public class LinkButton extends Anchor {

    public LinkButton(String href, String text, String... looks) {
        super(href, text);
        addClassName("btn");
        addClassNames(looks);
    }
}
