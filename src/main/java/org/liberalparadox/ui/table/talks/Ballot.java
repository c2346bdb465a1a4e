package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** A signed package before the vote: what the forecast says, faction by faction, and what I may do. */
final class Ballot extends Div {

    Ballot(Desk desk, SeatView.Talk talk) {
        addClassName("ballot");
        add(new H3(Words.t("ratify.packageOf", desk.names().places(talk.terms().parties()))));
        add(TermsText.gives(talk.terms(), desk), p("note", TermsText.small(talk.terms())));
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
                                "ratify.campaigned",
                                org.liberalparadox.ui.text.Names.factorInSentence(c.factor()),
                                Numbers.signed(c.lift())))));
        if (!talk.maySubmit()) {
            add(p("quiet", Words.t("ratify.waits")));
            return;
        }
        Div factions = campaigns(desk, talk);
        NativeButton campaign = button("btn", Words.t("ratify.campaign"), () -> {});
        campaign.addClickListener(e -> {
            factions.setVisible(!factions.isVisible());
            campaign.getElement().setAttribute("aria-expanded", String.valueOf(factions.isVisible()));
        });
        campaign.getElement().setAttribute("aria-expanded", "false");
        campaign.setVisible(talk.mayCampaign());
        add(
                div(
                        "acts",
                        button(
                                "btn pri",
                                Words.t("ratify.submit"),
                                () -> desk.submit(new GameCommand.SubmitToParliament(desk.me(), talk.id()))),
                        campaign,
                        button(
                                "btn quiet",
                                Words.t("ratify.letDie"),
                                () -> desk.submit(new GameCommand.LetDie(desk.me(), talk.id())))),
                factions,
                p("note", Words.t("ratify.costOfDying")));
    }

    private static Div campaigns(Desk desk, SeatView.Talk talk) {
        Model.Ratification r = desk.rules().model().ratification();
        Div row = div(
                "choices",
                p(
                        "muted",
                        Words.t(
                                "ratify.forWhom",
                                r.campaignCost(),
                                desk.view().me().capital(),
                                Numbers.plain(r.campaignLift()))));
        for (Factor factor : Factor.values()) {
            NativeButton choice =
                    button("btn sm", "", () -> desk.submit(new GameCommand.Campaign(desk.me(), talk.id(), factor)));
            choice.add(
                    Marks.factor(factor),
                    span("muted", Numbers.percent(desk.view().me().mood().get(factor))));
            row.add(choice);
        }
        row.setVisible(false);
        return row;
    }
}
