package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Vote;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What lies before the parliaments of others: an organisation may stand behind it, the migrants' council may speak there. */
final class OthersTexts extends Div {
    private final Desk desk;
    private final Seen seen = new Seen();

    OthersTexts(Desk desk) {
        this.desk = desk;
    }

    /** Signed by others and known to who has no vote on it. */
    static List<SeatView.Talk> of(SeatView view) {
        String me = view.me().seat();
        return view.seat(me).role().isState()
                ? List.of()
                : view.talks().stream()
                        .filter(t -> t.status() == Proposal.Status.SIGNED)
                        .filter(t -> !t.terms().parties().contains(me))
                        .toList();
    }

    void show(SeatView view) {
        List<SeatView.Talk> texts = of(view);
        Options options = view.options();
        if (seen.isNew(
                texts,
                options.endorseProposals(),
                options.testify(),
                view.votes(),
                view.me().capital())) {
            removeAll();
            texts.forEach(t -> add(text(view, t)));
        }
    }

    private Component text(SeatView view, SeatView.Talk talk) {
        Div acts = div("acts");
        Endorsement.addTo(acts, desk, talk);
        Div text = div(
                "ballot",
                new H3(Words.t(
                        "ratify.packageOf", desk.names().places(talk.terms().parties()))),
                TermsText.gives(talk.terms(), desk),
                p("note", TermsText.small(talk.terms())));
        if (!talk.endorsed().isEmpty()) {
            text.add(Endorsement.note(desk, talk));
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("hearings");
        for (Forecast.Estimate estimate : desk.access().forecast(talk.terms()).partners()) {
            rows.add(row(view, talk, estimate));
        }
        text.add(rows);
        if (options(view, talk)) {
            text.add(p(
                    "note",
                    Words.t(
                            "ratify.speakCosts",
                            desk.rules().model().ratification().campaignCost(),
                            view.me().capital())));
        }
        if (acts.getElement().getChildCount() > 0) {
            text.add(acts);
        }
        return text;
    }

    private static boolean options(SeatView view, SeatView.Talk talk) {
        return view.options().testify().stream().anyMatch(h -> h.proposal() == talk.id());
    }

    /** A parliament: how it voted, or how likely it carries the text, and what I have said or could say there. */
    private ListItem row(SeatView view, SeatView.Talk talk, Forecast.Estimate estimate) {
        String country = estimate.seat();
        ListItem row = new ListItem(Marks.named(desk.seat(country)));
        Vote vote = view.votes().stream()
                .filter(v -> v.proposal() == talk.id() && v.seat().equals(country))
                .findFirst()
                .orElse(null);
        if (vote != null) {
            row.add(span("muted", Words.t(vote.carried() ? "ratify.hasCarried" : "ratify.hasRefused")));
        } else {
            row.add(PartnerBlocks.interval(estimate), PartnerBlocks.words(estimate));
        }
        talk.campaigns().stream()
                .filter(c -> c.by().equals(desk.me()) && c.seat().equals(country))
                .forEach(c -> row.add(span("muted", Words.t("ratify.iSpoke", Numbers.signed(c.lift())))));
        if (view.options().testify().contains(new Options.Hearing(talk.id(), country))) {
            NativeButton speak = button("btn sm", Words.t("ratify.speak"), () -> {
                if (desk.submit(new GameCommand.Testify(desk.me(), talk.id(), country))) {
                    desk.say(Words.t("ratify.spokeIn", desk.names().place(country)));
                }
            });
            speak.setAriaLabel(Words.t("ratify.speakIn", desk.names().place(country)));
            row.add(desk.forAll(speak));
        }
        return row;
    }
}
