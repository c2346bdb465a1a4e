package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.Versions;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.LateDetails;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Rejections;
import org.liberalparadox.ui.text.Words;

/** A package on the table: who asks whom, what for what, what my parliament would say, and the answers. */
final class OfferCard extends Article {

    OfferCard(Desk desk, SeatView.Talk talk, Runnable onCounter) {
        addClassName("offer");
        boolean mine = talk.proposer().equals(desk.me());
        Paragraph kicker = styled("k", new Paragraph());
        kicker.add(Marks.seat(desk.seat(talk.proposer())), new Span(Words.t(mine ? "talks.offers" : "talks.asks")));
        talk.terms().parties().stream()
                .filter(s -> !s.equals(talk.proposer()))
                .forEach(s -> kicker.add(Marks.seat(desk.seat(s))));
        kicker.add(span("grow", ""));
        @Nullable Forecast forecast = talk.forecast();
        if (forecast != null && !forecast.isPartial()) {
            kicker.add(span("nowrap", new Span(Words.t("talks.atHome") + " "), Marks.margin(forecast.margin())));
        }
        add(kicker, TermsText.gives(talk.terms(), desk), p("note", note(desk, talk)));
        SeatView.Conference conference = talk.conference();
        if (conference != null) {
            add(new ConferenceLine(desk, talk, conference));
        }
        if (PartyStates.tell(talk)) {
            add(new PartyStates(desk, talk));
        }
        if (!talk.endorsed().isEmpty()) {
            add(Endorsement.note(desk, talk));
        }
        String whom = desk.names().place(mine ? talk.terms().parties().getLast() : talk.proposer());
        Div acts = div("acts");
        boolean waits = talk.mayReject();
        if (waits) {
            acts.add(act("btn sm", "talks.counter", whom, onCounter));
        }
        String refusal = waits && !talk.mayAccept() ? whyNot(desk, talk) : null;
        if (waits) {
            NativeButton accept = act("btn sm", "talks.accept", whom, () -> {
                boolean signed = desk.submit(new GameCommand.Accept(desk.me(), talk.id()));
                if (signed && forecast != null && forecast.margin() < 0) {
                    desk.say(Words.t("talks.signedAgainst"));
                }
            });
            if (refusal != null) {
                Dom.setInactive(accept, true, refusal);
            }
            acts.add(desk.forHead(accept));
            acts.add(desk.forHead(act(
                    "btn sm quiet",
                    "talks.reject",
                    whom,
                    () -> desk.submit(new GameCommand.Reject(desk.me(), talk.id())))));
        }
        if (talk.mayWithdraw()) {
            acts.add(desk.forHead(act(
                    "btn sm",
                    "talks.withdraw",
                    whom,
                    () -> desk.submit(new GameCommand.Withdraw(desk.me(), talk.id())))));
        }
        Endorsement.addTo(acts, desk, talk);
        if (acts.getElement().getChildCount() > 0) {
            add(acts);
        }
        if (refusal != null) {
            add(p("note", refusal));
        }
        if (forecast != null) {
            add(atHome(desk, forecast));
        }
        List<Versions.Version> versions = Versions.of(desk.view().talks(), talk);
        if (versions.size() > 1) {
            add(new HistoryLine(desk, versions));
        }
    }

    /** Why it cannot be signed now: my purse is empty, or that of whoever asks. */
    private static String whyNot(Desk desk, SeatView.Talk talk) {
        Forecast.Draft asked = desk.access().forecast(talk.terms());
        return asked.budgetAfter() < 0 && asked.refused() != null
                ? Rejections.say(asked.refused(), asked.refusedArgs(), desk.names())
                : Words.t("rejection.partyCannotPay", desk.names().place(talk.proposer()));
    }

    private static NativeButton act(String classes, String key, String whom, Runnable action) {
        NativeButton button = button(classes, Words.t(key), action);
        button.getElement().setAttribute("title", Words.t(key + "Title", whom));
        return button;
    }

    private static String note(Desk desk, SeatView.Talk talk) {
        String small = TermsText.small(talk.terms());
        return switch (talk.status()) {
            case OPEN ->
                talk.accepted().size() > 1
                        ? small + " · "
                                + Words.t("talks.acceptedBy", desk.names().places(talk.accepted()))
                        : small;
            default -> small + " · " + Rejections.status(talk.status().name());
        };
    }

    private static LateDetails atHome(Desk desk, Forecast forecast) {
        String title = Words.t(forecast.isPartial() ? "cabinet.ownFaction" : "talks.whyMargin");
        return new LateDetails(title, () -> factions(desk, forecast));
    }

    private static UnorderedList factions(Desk desk, Forecast forecast) {
        UnorderedList rows = new UnorderedList();
        double unit = FactionRow.unit(forecast.factions());
        for (Forecast.Faction faction : forecast.factions()) {
            FactionRow row = new FactionRow(faction.factor());
            row.show(faction, unit, desk.names());
            rows.add(row);
        }
        return rows;
    }
}
