package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.Vote;
import org.liberalparadox.projection.CabinetView;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What a table shows of a cabinet beside the ballots: who has voted, and how the factions divided. */
final class CabinetLines {
    private CabinetLines() {}

    static CabinetView.@Nullable Item item(Desk desk, SeatView.Talk talk) {
        return desk.access().cabinet().map(c -> c.item(talk.id())).orElse(null);
    }

    /** The package before the vote: a leader's ballot, or the government's with who has voted. */
    static Div before(
            Desk desk, SeatView.Talk talk, CabinetView.@Nullable Item item, List<CabinetState.Leader> leaders) {
        @Nullable
        Factor faction = desk.access().cabinet().map(CabinetView::faction).orElse(null);
        if (item == null || faction == null) {
            Ballot ballot = ballot(desk, talk, item, leaders);
            if (item != null) {
                ballot.add(voted(item));
            }
            return ballot;
        }
        LeaderBallot mine = new LeaderBallot(desk, talk, item, faction);
        boolean head = talk.forecast() != null && !talk.forecast().isPartial();
        return head ? new Div(ballot(desk, talk, item, leaders), mine) : mine;
    }

    private static Ballot ballot(
            Desk desk, SeatView.Talk talk, CabinetView.@Nullable Item item, List<CabinetState.Leader> leaders) {
        return item == null || !item.open() || leaders.isEmpty()
                ? new Ballot(desk, talk, null)
                : new Ballot(desk, talk, new CabinetState(leaders, item));
    }

    /** Who has voted, not how. */
    static Paragraph voted(CabinetView.Item item) {
        List<String> names = item.voted().stream().map(Names::factor).toList();
        return p("note", names.isEmpty() ? Words.t("cabinet.nobody") : Words.t("cabinet.voted", Words.and(names)));
    }

    /** The result: faction by faction, by whom; else as parliaments report it. */
    static Div after(Desk desk, SeatView.Talk talk, Vote vote, CabinetView.@Nullable Item item) {
        if (item == null || item.divisions().isEmpty()) {
            return new VoteResult(desk, talk, vote);
        }
        Div result = new Div();
        result.addClassName("ballot");
        UnorderedList rows = new UnorderedList();
        item.divisions().forEach(d -> rows.add(row(d)));
        Div head = new Div(
                span(vote.carried() ? "ok" : "no", vote.carried() ? "✓" : "✕"),
                bold(Words.t(vote.carried() ? "cabinet.carried" : "cabinet.refused")),
                span("m", Numbers.percent(vote.support() / 100)));
        head.addClassName("verdict");
        result.add(
                new H3(Words.t(
                        "ratify.packageOf", desk.names().places(talk.terms().parties()))),
                head,
                rows,
                p("note", Words.t("cabinet.rule")));
        return result;
    }

    /** How the cabinet of another seat divided, where people lead its factions. */
    static Optional<Component> result(Desk desk, Vote vote) {
        return desk.access()
                .cabinet()
                .flatMap(c -> Optional.ofNullable(c.result(vote.seat(), vote.proposal())))
                .map(result -> {
                    UnorderedList said = new UnorderedList();
                    said.addClassName("cabinet-said");
                    result.said().forEach(s -> said.add(said(s)));
                    return said;
                });
    }

    private static ListItem said(CabinetView.Said said) {
        ListItem item = new ListItem(
                Marks.factor(said.faction()),
                bold(Words.t(said.aye() ? "cabinet.aye" : "cabinet.nay")),
                span("muted", Words.t(said.leader() ? "cabinet.byLeader" : "cabinet.byModel")));
        item.addClassName(Marks.letter(said.faction()));
        return item;
    }

    private static Component row(Cabinet.Division d) {
        ListItem row = new ListItem(
                Marks.factor(d.faction()),
                span("w", Numbers.percent(d.weight())),
                span("muted", Words.t(d.leader() ? "cabinet.byLeader" : "cabinet.byModel")),
                bold(Words.t(d.aye() ? "cabinet.aye" : "cabinet.nay")));
        row.addClassNames("vrow", Marks.letter(d.faction()));
        return row;
    }
}
