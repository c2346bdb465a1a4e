package org.liberalparadox.ui.landing;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** The first screen. */
@Route("")
@PageTitle("The Liberal Paradox")
public class LandingView extends VerticalLayout {

    public LandingView() {
        add(new H1("The Liberal Paradox"));
    }
}
