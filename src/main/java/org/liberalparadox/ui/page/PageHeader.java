package org.liberalparadox.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.liberalparadox.ui.landing.LandingView;

/** The bar on top of every page outside the table: the game's name, where one is, what one may do, the theme. */
public class PageHeader extends Header {
    private final Div doing = new Div();

    /** @param place where one is, in a few words; empty on the landing page */
    public PageHeader(String place, Component... actions) {
        addClassNames("bar", "page-bar");
        Anchor skip = new Anchor("#main", getTranslation("page.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        RouterLink brand = new RouterLink(getTranslation("app.name"), LandingView.class);
        brand.addClassName("brand");
        add(skip, brand);
        if (!place.isEmpty()) {
            Span here = new Span(place);
            here.addClassName("place");
            add(here);
        }
        Span grow = new Span();
        grow.addClassName("grow");
        doing.addClassName("doing");
        doing.add(actions);
        add(grow, doing, new ThemeChooser());
    }

    /** Adds something one may do here. */
    public void act(Component action) {
        doing.add(action);
    }
}
