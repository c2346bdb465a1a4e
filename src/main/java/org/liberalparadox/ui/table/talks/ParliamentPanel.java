package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.liberalparadox.engine.state.Proposal.Status;
import org.liberalparadox.engine.state.Vote;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Words;

/** RATIFICATION: what I signed goes to parliament, is campaigned for, or is let die; and how the others voted. */
final class ParliamentPanel extends Div {
    private final Desk desk;

    ParliamentPanel(Desk desk) {
        this.desk = desk;
        addClassName("parliament");
    }

    void show(SeatView view) {
        removeAll();
        List<SeatView.Talk> mine = view.talks().stream()
                .filter(t -> t.terms().parties().contains(desk.me()))
                .filter(t -> t.maySubmit() || t.status() == Status.SIGNED || voted(view, t))
                .toList();
        long open = mine.stream().filter(SeatView.Talk::maySubmit).count();
        add(new H2(
                mine.isEmpty()
                        ? Words.t("ratify.titleNone")
                        : open > 0 ? Words.t("ratify.titleOpen", open) : Words.t("ratify.titleDone")));
        if (mine.isEmpty()) {
            add(p("quiet", Words.t("ratify.nothing")));
        }
        for (SeatView.Talk talk : mine) {
            add(view.votes().stream()
                    .filter(v -> v.proposal() == talk.id() && v.seat().equals(desk.me()))
                    .findFirst()
                    .<Div>map(vote -> new VoteResult(desk, talk, vote))
                    .orElseGet(() -> new Ballot(desk, talk)));
        }
        others(view);
    }

    private boolean voted(SeatView view, SeatView.Talk talk) {
        return view.votes().stream()
                .anyMatch(v -> v.proposal() == talk.id() && v.seat().equals(desk.me()) && v.round() == view.round());
    }

    private void others(SeatView view) {
        List<Vote> votes = view.votes().stream()
                .filter(v -> v.round() == view.round() && !v.seat().equals(desk.me()))
                .toList();
        if (votes.isEmpty()) {
            return;
        }
        Section section = new Section();
        section.addClassName("votes");
        H3 title = new H3(Words.t("ratify.others"));
        Dom.labels(title, "other-votes", section);
        UnorderedList list = new UnorderedList();
        for (Vote vote : votes) {
            String what = view.talks().stream()
                    .filter(t -> t.id() == vote.proposal())
                    .findFirst()
                    .map(t -> Words.t(
                            "ratify.packageInSentence",
                            desk.names().places(t.terms().parties())))
                    .orElse("");
            list.add(new ListItem(
                    Marks.named(desk.seat(vote.seat())),
                    new Span(Words.t(vote.carried() ? "ratify.theyCarried" : "ratify.theyRefused", what)),
                    Marks.margin(vote.margin())));
        }
        section.add(title, list);
        add(section);
    }
}
