package org.liberalparadox.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;

/** The main landmark of a page, the target of its skip link. */
public class Sheet extends Main {

    public Sheet(String className, Component... content) {
        super(content);
        setId("main");
        addClassNames(className);
        getElement().setAttribute("tabindex", "-1");
    }
}
