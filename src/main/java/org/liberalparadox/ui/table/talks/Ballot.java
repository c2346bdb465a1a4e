package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** A signed package before the vote: what the forecast says, faction by faction, and what I may do. */
final class Ballot extends Div {

    /** @param cabinet who of the cabinet has voted, or null where parliaments vote as ever */
    Ballot(Desk desk, SeatView.Talk talk, @Nullable Component cabinet) {
        addClassName("ballot");
        add(new H3(Words.t("ratify.packageOf", desk.names().places(talk.terms().parties()))));
        add(TermsText.gives(talk.terms(), desk), p("note", TermsText.small(talk.terms())));
        SeatView.Conference conference = talk.conference();
        if (conference != null) {
            add(new ConferenceLine(desk, talk, conference));
        }
        @Nullable Forecast forecast = talk.forecast();
        if (forecast != null) {
            Verdict verdict = new Verdict(desk, "verdict-" + talk.id());
            verdict.show(forecast);
            UnorderedList rows = new UnorderedList();
            double unit = FactionRow.unit(forecast.factions());
            forecast.factions().forEach(f -> {
                FactionRow row = new FactionRow(f.factor());
                row.show(f, unit, desk.names());
                rows.add(row);
            });
            add(verdict, rows, p("note", Words.t("ratify.swing", Numbers.tenth(forecast.swing()))));
        }
        talk.campaigns().stream()
                .filter(c -> c.seat().equals(desk.me()))
                .forEach(c -> add(p(
                        "note",
                        Words.t(
                                said(desk, c),
                                org.liberalparadox.ui.text.Names.factorInSentence(c.factor()),
                                Numbers.signed(c.lift())))));
        if (!talk.maySubmit()) {
            add(p("quiet", Words.t("ratify.waits")));
            return;
        }
        if (cabinet != null) {
            add(cabinet);
        }
        FactionChoice campaign = FactionChoice.campaign(desk, talk);
        FactionChoice compensate = FactionChoice.compensate(desk, talk);
        add(
                div(
                        "acts",
                        desk.forHead(button(
                                "btn pri",
                                Words.t("ratify.submit"),
                                () -> desk.submit(new GameCommand.SubmitToParliament(desk.me(), talk.id())))),
                        campaign.opener(),
                        compensate.opener(),
                        desk.forHead(button(
                                "btn quiet",
                                Words.t("ratify.letDie"),
                                () -> desk.submit(new GameCommand.LetDie(desk.me(), talk.id()))))),
                campaign,
                compensate,
                p("note", Words.t("ratify.costOfDying")));
    }

    /** A campaign of the government, what it paid, or who else spoke here. */
    private static String said(Desk desk, Proposal.Campaign campaign) {
        return campaign.by().equals(desk.me())
                ? "ratify.campaigned"
                : desk.isSeat(campaign.by()) ? "ratify.spoke" : "ratify.compensated";
    }
}
