package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import org.liberalparadox.engine.model.Objective;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.component.QrCode;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Words;

/**
 * Role cards to print, one a seat: brief, objectives, and a code that leads to this seat. Each time the page is opened it
 * makes fresh codes; those printed before lead to their seats until they are taken out of use.
 */
@Route("facilitate/:key/cards")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/room.css")
public final class CardsView extends PrintedView {

    CardsView(Rooms rooms) {
        super(rooms, Words.t("cards.place"));
    }

    @Override
    Component[] content(FacilitatorAccess access) {
        return new Component[] {head(access), cards(access)};
    }

    private Div head(FacilitatorAccess access) {
        return div(
                "cards-head",
                new H1(Words.t("cards.title", access.scenario().title())),
                p("", Words.t("cards.text")),
                div("acts", print(), button("btn", Words.t("cards.revoke"), () -> {
                    access.revokeInvitations();
                    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                })));
    }

    private static Div cards(FacilitatorAccess access) {
        Div cards = div("role-cards");
        for (RoomView.Seat chair : access.room().chairs()) {
            if (!chair.bot() || chair.open()) {
                cards.add(card(access, chair));
            }
        }
        return cards;
    }

    private static Article card(FacilitatorAccess access, RoomView.Seat chair) {
        Scenario scenario = access.scenario();
        SeatDefinition seat = scenario.seat(chair.seat());
        SeatDefinition.Brief brief = seat.brief();
        OrderedList goals = new OrderedList();
        for (Objective objective : seat.objectives()) {
            goals.add(new ListItem(
                    span("", objective.text()), span("points", Words.t("brief.points", objective.points()))));
        }
        goals.addClassName("brief-goals");
        String link = Address.of("invite/" + access.invite(seat.id()).secret());
        Article card = new Article(
                div(
                        "card-top",
                        div("", SeatMark.asTitle(Marks.of(seat)), new H2(brief.title()), p("muted", scenario.title())),
                        div(
                                "card-code",
                                new QrCode(link, Words.t("cards.qr", seat.name())),
                                p("note", Words.t("cards.scan")))),
                p("brief", brief.situation()),
                new H3(Words.t("brief.confidential")),
                p("brief", brief.confidential()),
                new H3(Words.t("brief.goals")),
                goals,
                div(
                        "card-two",
                        div("", new H3(Words.t("brief.redLine")), p("", brief.redLine())),
                        div("", new H3(Words.t("brief.secret")), p("", brief.secret()))));
        card.addClassName("role-card");
        return card;
    }
}
