package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.page.Address;
import org.liberalparadox.ui.page.Credentials;
import org.liberalparadox.ui.page.Device;
import org.liberalparadox.ui.room.CopyButton;
import org.liberalparadox.ui.text.Words;

/** The facilitator's own link: a copy for a colleague, a sheet to lock away, and a new one that closes all others. */
final class OwnLink {
    private OwnLink() {}

    /** Copies the link of this console, as for a colleague who helps. */
    static CopyButton copy(Console console) {
        return new CopyButton(
                        Words.t("hosted.copyFacilitator"),
                        () -> Address.of("facilitate/" + Credentials.secret(console.key())))
                .looks("link");
    }

    static Anchor sheet(Console console) {
        Anchor sheet = styled("link", new Anchor("facilitate/" + console.key() + "/sheet", Words.t("console.sheet")));
        sheet.setTarget("_blank");
        return sheet;
    }

    /** Closes every console but this one, which goes on under the new link. */
    static NativeButton renew(Console console) {
        return button(
                "link",
                Words.t("console.renew"),
                () -> Sure.ask(
                        List.of(Words.t("console.renew.sure"), Words.t("console.renew.text")),
                        Words.t("console.renew"),
                        () -> renewed(console)));
    }

    private static void renewed(Console console) {
        UI ui = UI.getCurrentOrThrow();
        Ticket ticket = console.access().newOwnLink();
        String key = Credentials.keep(ticket.ref(), ticket.secret());
        Device.forget(ui, console.key());
        Device.remember(ui, key);
        ui.getPage().setLocation("facilitate/" + key);
    }
}
