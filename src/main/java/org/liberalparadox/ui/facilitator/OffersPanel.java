package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.liberalparadox.projection.FacilitatorView;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.table.talks.TermsText;
import org.liberalparadox.ui.text.Words;

/** Every offer on the table with what each parliament would say, exactly. */
final class OffersPanel extends Section implements ConsoleView.Panel {
    private final Console console;
    private final Seen seen = new Seen();
    private final UnorderedList list = styled("rows", new UnorderedList());
    private final Div none = div("quiet", p("", Words.t("console.offers.none")));

    OffersPanel(Console console) {
        this.console = console;
        add(div("sec", new H2(Words.t("console.offers")), span("note", Words.t("console.offers.exact"))), none, list);
    }

    @Override
    public void show(Console.Now now) {
        if (!seen.isNew(now.game().offers())) {
            return;
        }
        list.removeAll();
        none.setVisible(now.game().offers().isEmpty());
        for (FacilitatorView.Offer offer : now.game().offers()) {
            Div chances = div("chances");
            for (FacilitatorView.Chance chance : offer.chances()) {
                chances.add(span(
                        "chance",
                        SeatMark.of(Marks.of(console.access().scenario().seat(chance.seat()))),
                        org.liberalparadox.ui.table.Marks.margin(chance.margin())));
            }
            String status = Words.t(
                    offer.signed() ? "console.offers.signed" : "console.offers.open",
                    console.seat(offer.proposer()),
                    offer.chances().stream()
                            .filter(FacilitatorView.Chance::accepted)
                            .count(),
                    offer.terms().parties().size());
            list.add(new ListItem(
                    div("", TermsText.gives(offer.terms(), console.names()), span("note", status)), chances));
        }
    }
}
