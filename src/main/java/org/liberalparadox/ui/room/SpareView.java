package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.security.JoinCode;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.component.QrCode;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.text.Words;

/**
 * The recovery sheet: a spare link to the console, to print and lock away, for when the device of the facilitator is lost.
 * The link is made only when asked for; whoever opens the page and leaves it has made none.
 */
@Route("facilitate/:key/sheet")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/room.css")
public final class SpareView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Rooms rooms;

    SpareView(Rooms rooms) {
        this.rooms = rooms;
        addClassName("room-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("key").orElse("");
        Optional<FacilitatorAccess> access = rooms.facilitate(Credentials.secret(key));
        removeAll();
        add(new PageHeader(Words.t("spare.place"), new Anchor("facilitate/" + key, Words.t("cards.back"))));
        if (access.isEmpty()) {
            add(new Apology("cards.wrong", Words.t("cards.wrong.text")));
            return;
        }
        Div sheet = new Div();
        Div acts = div("acts");
        acts.add(button("btn pri", Words.t("spare.make"), () -> {
            acts.removeAll();
            acts.add(button(
                    "btn pri",
                    Words.t("cards.print"),
                    () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"))));
            sheet.add(sheet(access.get()));
        }));
        add(new Sheet(
                "cards-page",
                div("cards-head", new H1(Words.t("spare.title")), p("", Words.t("spare.text")), acts),
                sheet));
    }

    private static Article sheet(FacilitatorAccess access) {
        String link = Address.of("facilitate/" + access.spareLink().secret());
        String screen = Address.of("screen/" + access.screen());
        @Nullable String code = access.code();
        Div words = div(
                "",
                p("muted", access.scenario().title()),
                new H2(Words.t("spare.head")),
                p("brief", Words.t("spare.how")),
                p("spare-link", link));
        if (code != null) {
            words.add(p("", Words.t("spare.code", Address.host() + "/join", JoinCode.spaced(code))));
        }
        words.add(p("", Words.t("spare.screen", screen)), p("note", Words.t("spare.lost")));
        return styled(
                "role-card",
                new Article(div("card-top", words, div("card-code", new QrCode(link, Words.t("spare.qr"))))));
    }

    @Override
    public String getPageTitle() {
        return Words.t("page.title", Words.t("spare.place"));
    }
}
