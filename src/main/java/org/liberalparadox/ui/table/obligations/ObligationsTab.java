package org.liberalparadox.ui.table.obligations;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.liberalparadox.engine.state.Obligation.Status;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** What I owe and am owed, kept or broken round by round; below, what others promised each other in the open. */
public final class ObligationsTab extends Div implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();

    public ObligationsTab(Desk desk) {
        this.desk = desk;
        addClassName("obligations");
    }

    @Override
    public void show(SeatView view) {
        if (!seen.isNew(
                view.promises(),
                view.round(),
                view.diplomacy().memberships(),
                view.world().regimes())) {
            return;
        }
        removeAll();
        String me = desk.me();
        List<SeatView.Promise> owed =
                view.promises().stream().filter(p -> p.giver().equals(me)).toList();
        List<SeatView.Promise> due = view.promises().stream()
                .filter(p -> !p.giver().equals(me) && p.beneficiaries().contains(me))
                .toList();
        List<SeatView.Promise> others = view.promises().stream()
                .filter(p -> !p.giver().equals(me) && !p.beneficiaries().contains(me))
                .toList();
        add(new H2(title(owed, due)));
        Component regimes = RegimeCards.of(desk, view);
        if (view.promises().isEmpty()) {
            add(p("quiet", Words.t("obligations.none")), regimes);
            return;
        }
        add(div(
                "two",
                section("owe", "obligations.owe", "obligations.oweNothing", owed, view),
                section("owed", "obligations.owed", "obligations.owedNothing", due, view)));
        add(regimes);
        if (!others.isEmpty()) {
            add(new AmongOthers(desk, others, view));
        }
    }

    private Section section(String id, String title, String empty, List<SeatView.Promise> promises, SeatView view) {
        Section section = new Section();
        H3 heading = new H3(Words.t(title));
        Dom.labels(heading, "obligations-" + id, section);
        section.add(heading);
        promises.stream()
                .sorted((a, b) -> Boolean.compare(a.status() != Status.IN_FORCE, b.status() != Status.IN_FORCE))
                .forEach(p -> section.add(new ObligationRow(desk, p, view)));
        if (promises.isEmpty()) {
            section.add(p("quiet", Words.t(empty)));
        }
        return section;
    }

    private static String title(List<SeatView.Promise> owed, List<SeatView.Promise> due) {
        long broken = due.stream().filter(ObligationsTab::isBroken).count();
        long mine = owed.stream().filter(ObligationsTab::isBroken).count();
        if (broken > 0) {
            return Words.t("obligations.titleBroken", broken);
        }
        if (mine > 0) {
            return Words.t("obligations.titleMine", mine);
        }
        long inForce = owed.stream().filter(p -> p.status() == Status.IN_FORCE).count();
        long forMe = due.stream().filter(p -> p.status() == Status.IN_FORCE).count();
        return owed.isEmpty() && due.isEmpty()
                ? Words.t("obligations.titleNone")
                : Words.t("obligations.title", inForce, forMe);
    }

    static boolean isBroken(SeatView.Promise promise) {
        return promise.record().stream().anyMatch(e -> !e.honoured());
    }
}
