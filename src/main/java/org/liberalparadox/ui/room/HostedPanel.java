package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.liberalparadox.security.JoinCode;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.component.QrCode;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.page.LinkButton;
import org.liberalparadox.ui.text.Words;

/** A session just created: how people come in, and the links of the host. The facilitator's is never on the page. */
final class HostedPanel extends Div {

    /** @param title of the scenario */
    HostedPanel(Rooms.Hosted hosted, String title) {
        addClassName("hosted");
        String join = Address.of("join/" + hosted.code());
        String screen = Address.of("screen/" + hosted.screen());
        String facilitator = Address.of("facilitate/" + hosted.secret());
        Section people = new Section(
                new H2(Words.t("hosted.people")),
                p("lbl", Words.t("lobby.joinAt", Address.host() + "/join")),
                p("joincode", JoinCode.spaced(hosted.code())),
                div(
                        "qrow",
                        new QrCode(join, Words.t("lobby.qr")),
                        div(
                                "",
                                p("note", Words.t("lobby.scan")),
                                p("", styled("link", new Anchor(join, join))),
                                new CopyButton(Words.t("hosted.copyJoin"), () -> join).looks("btn", "sm"))));
        Section mine = new Section(
                new H2(Words.t("hosted.yours")),
                p("", Words.t("hosted.facilitator")),
                div(
                        "acts",
                        new LinkButton("facilitate/" + hosted.ref(), Words.t("hosted.console"), "pri", "big"),
                        new CopyButton(Words.t("hosted.copyFacilitator"), () -> facilitator).looks("btn", "big")),
                p("note", Words.t("hosted.once")));
        Anchor onScreen = styled("btn sm", new Anchor(screen, Words.t("hosted.openScreen")));
        onScreen.setTarget("_blank");
        Section projector = new Section(
                new H2(Words.t("hosted.screen")),
                p("", Words.t("hosted.screen.text")),
                div("acts", onScreen, new CopyButton(Words.t("hosted.copyScreen"), () -> screen).looks("btn", "sm")));
        Anchor print =
                styled("btn sm", new Anchor("facilitate/" + hosted.ref() + "/cards", Words.t("hosted.openCards")));
        print.setTarget("_blank");
        Anchor spare = styled("btn sm", new Anchor("facilitate/" + hosted.ref() + "/sheet", Words.t("console.sheet")));
        spare.setTarget("_blank");
        mine.add(div("acts", spare));
        Section cards =
                new Section(new H2(Words.t("hosted.cards")), p("", Words.t("hosted.cards.text")), div("acts", print));
        add(
                p("kicker", Words.t("hosted.kicker")),
                new H1(title),
                div("hosted-grid", people, div("", mine, projector, cards)));
    }
}
