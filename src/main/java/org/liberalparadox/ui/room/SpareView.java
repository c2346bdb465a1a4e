package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.security.JoinCode;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.component.QrCode;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.text.Words;

/**
 * The recovery sheet: a spare link to the console, to print and lock away, for when the device of the facilitator is lost.
 * The link is made only when asked for; whoever opens the page and leaves it has made none.
 */
@Route("facilitate/:key/sheet")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/room.css")
public final class SpareView extends PrintedView {

    SpareView(Rooms rooms) {
        super(rooms, Words.t("spare.place"));
    }

    @Override
    Component[] content(FacilitatorAccess access) {
        Div sheet = new Div();
        Div acts = div("acts");
        acts.add(button("btn pri", Words.t("spare.make"), () -> {
            acts.removeAll();
            acts.add(print());
            sheet.add(sheet(access));
        }));
        return new Component[] {
            div("cards-head", new H1(Words.t("spare.title")), p("", Words.t("spare.text")), acts), sheet
        };
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
}
