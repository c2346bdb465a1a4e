package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.projection.CabinetView;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Words;

/** For whoever submits: who leads which faction, who has voted and who has not, before it is too late to wait for them. */
final class CabinetState extends Div {

    /** Who leads a faction; nobody where the model votes. */
    record Leader(Factor faction, @Nullable String name) {}

    CabinetState(List<Leader> leaders, CabinetView.Item item) {
        addClassName("cabinet-state");
        UnorderedList rows = new UnorderedList();
        leaders.forEach(leader -> rows.add(row(leader, item.voted().contains(leader.faction()))));
        add(new H4(Words.t("cabinet.state")), p("note", Words.t("cabinet.state.rule")), rows);
    }

    private static ListItem row(Leader leader, boolean voted) {
        String state =
                voted ? "cabinet.state.voted" : leader.name() == null ? "cabinet.state.model" : "cabinet.state.notYet";
        ListItem row = new ListItem(
                Marks.factor(leader.faction()),
                leader.name() == null ? span("muted", Words.t("cabinet.byModel")) : bold(leader.name()),
                span(voted ? "" : "muted", Words.t(state)));
        row.addClassName(Marks.letter(leader.faction()));
        return row;
    }

    /** Everybody who leads a faction here, in the order of the factions; empty where nobody does. */
    static List<Leader> leaders(Desk desk) {
        RoomView.@Nullable Seat mine = desk.company().room().map(RoomView::mine).orElse(null);
        List<Leader> leaders = new ArrayList<>();
        if (mine == null || mine.people().stream().allMatch(g -> g.faction() == null)) {
            return leaders;
        }
        for (Factor factor : Factor.values()) {
            leaders.add(new Leader(
                    factor,
                    mine.people().stream()
                            .filter(g -> g.faction() == factor)
                            .map(RoomView.Guest::name)
                            .findFirst()
                            .orElse(null)));
        }
        return leaders;
    }
}
