package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.state.Proposal.Status;
import org.liberalparadox.engine.state.Vote;
import org.liberalparadox.projection.CabinetView;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Words;

/** RATIFICATION: what I signed goes to parliament, is campaigned for, or is let die; and how the others voted. */
final class ParliamentPanel extends Div {
    private final Desk desk;
    private final H2 title = new H2();
    private final Paragraph nothing = p("quiet", Words.t("ratify.nothing"));
    private final Div ballots = new Div();
    private final OthersTexts texts;
    private final Div others = new Div();
    private Map<Shown, Div> shown = Map.of();

    /** What a ballot tells: it stays as long as this does, so that a click on it is never lost. */
    private record Shown(
            SeatView.Talk talk,
            @Nullable Vote vote,
            int capital,
            CabinetView.@Nullable Item cabinet,
            List<CabinetState.Leader> leaders) {}

    ParliamentPanel(Desk desk) {
        this.desk = desk;
        addClassName("parliament");
        texts = new OthersTexts(desk);
        add(title, nothing, ballots, texts, others);
    }

    void show(SeatView view) {
        List<SeatView.Talk> mine = view.talks().stream()
                .filter(t -> t.terms().parties().contains(desk.me()))
                .filter(t -> t.maySubmit() || t.status() == Status.SIGNED || voted(view, t))
                .toList();
        long open = mine.stream().filter(SeatView.Talk::maySubmit).count();
        boolean state = desk.seat(desk.me()).role().isState();
        int elsewhere = OthersTexts.of(view).size();
        texts.show(view);
        title.setText(
                mine.isEmpty()
                        ? elsewhere > 0 ? Words.t("ratify.titleElsewhere", elsewhere) : Words.t("ratify.titleNone")
                        : open > 0
                                ? Words.t(state ? "ratify.titleOpen" : "ratify.committeeOpen", open)
                                : Words.t(state ? "ratify.titleDone" : "ratify.committeeDone"));
        nothing.setVisible(mine.isEmpty() && state);
        Map<Shown, Div> now = new LinkedHashMap<>();
        for (SeatView.Talk talk : mine) {
            Shown key = new Shown(
                    talk,
                    vote(view, talk).orElse(null),
                    view.me().capital(),
                    CabinetLines.item(desk, talk),
                    CabinetState.leaders(desk));
            Div known = shown.get(key);
            now.put(key, known != null ? known : ballot(key));
        }
        shown.values().stream().filter(ballot -> !now.containsValue(ballot)).forEach(ballots::remove);
        shown = now;
        int at = 0;
        for (Div ballot : now.values()) {
            if (ballots.indexOf(ballot) != at) {
                ballots.addComponentAtIndex(at, ballot);
            }
            at++;
        }
        others.removeAll();
        others(view);
    }

    private Div ballot(Shown s) {
        return s.vote() == null
                ? CabinetLines.before(desk, s.talk(), s.cabinet(), s.leaders())
                : CabinetLines.after(desk, s.talk(), s.vote(), s.cabinet());
    }

    private Optional<Vote> vote(SeatView view, SeatView.Talk talk) {
        return view.votes().stream()
                .filter(v -> v.proposal() == talk.id() && v.seat().equals(desk.me()))
                .findFirst();
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
            ListItem item = new ListItem(
                    Marks.named(desk.seat(vote.seat())),
                    new Span(Words.t(vote.carried() ? "ratify.theyCarried" : "ratify.theyRefused", what)));
            CabinetLines.result(desk, vote).ifPresentOrElse(item::add, () -> item.add(Marks.margin(vote.margin())));
            list.add(item);
        }
        section.add(title, list);
        others.add(section);
    }
}
