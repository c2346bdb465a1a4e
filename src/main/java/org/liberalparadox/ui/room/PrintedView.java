package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.button;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.text.Words;

/** What a facilitator prints; opens by the key of the console and leads back there. */
abstract class PrintedView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Rooms rooms;
    private final String place;

    /** @param place what the page is called, in words */
    PrintedView(Rooms rooms, String place) {
        this.rooms = rooms;
        this.place = place;
        addClassName("room-page");
    }

    /** What the page holds for whom its key lets in. */
    abstract Component[] content(FacilitatorAccess access);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("key").orElse("");
        removeAll();
        add(new PageHeader(place, new Anchor("facilitate/" + key, Words.t("cards.back"))));
        rooms.facilitate(Credentials.secret(key))
                .ifPresentOrElse(
                        access -> add(new Sheet("cards-page", content(access))),
                        () -> add(new Apology("cards.wrong", Words.t("cards.wrong.text"))));
    }

    NativeButton print() {
        return button(
                "btn pri",
                Words.t("cards.print"),
                () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
    }

    @Override
    public String getPageTitle() {
        return Words.t("page.title", place);
    }
}
