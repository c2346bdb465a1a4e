package org.liberalparadox.ui.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.ScreenAccess;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.room.Follower;
import org.liberalparadox.ui.text.Words;

/** The public screen of a room, for the projector; keeps itself up to date and asks for no click. */
@Route("screen/:id")
@CssImport("./styles/pages/page.css")
public final class PublicScreen extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Rooms rooms;
    private String title = "";
    private @Nullable ScreenPanel panel;
    private @Nullable Follower<ScreenPanel.Now> follower;

    public PublicScreen(Rooms rooms) {
        this.rooms = rooms;
        addClassName("projector-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        panel = event.getRouteParameters()
                .get("id")
                .flatMap(rooms::screen)
                .map(ScreenPanel::new)
                .orElse(null);
        if (panel == null) {
            title = Words.t("screen.missing.title");
            add(new PageHeader(""), new Apology("screen.missing", Words.t("screen.missing.text")));
        } else {
            ScreenAccess screen = panel.access();
            title = Words.t("screen.pageTitle", screen.scenario().title());
            add(panel);
            panel.show(panel.read());
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ScreenPanel shown = panel;
        if (shown != null) {
            follower =
                    new Follower<>(attached.getUI(), shown.access()::listen, shown::read, shown::show).withSafetyNet();
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (follower != null) {
            follower.stop();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
