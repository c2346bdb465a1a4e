package org.liberalparadox.ui.table.policy;

import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** What I do with each regime I belong to, this round: comply, pay instead, defy, pledge to hold, leave. */
final class RegimeOrders extends Section {
    private final Desk desk;
    private final BiConsumer<String, MemberStance> onChoose;
    private final Seen seen = new Seen();
    private final List<RegimeOrder> rows = new ArrayList<>();

    RegimeOrders(Desk desk, BiConsumer<String, MemberStance> onChoose) {
        this.desk = desk;
        this.onChoose = onChoose;
        styled("ob regimes", this);
    }

    void show(SeatView view) {
        List<SeatView.Membership> memberships = view.diplomacy().memberships();
        if (!seen.isNew(memberships, view.world().regimes())) {
            return;
        }
        removeAll();
        rows.clear();
        setVisible(!memberships.isEmpty());
        H2 title = new H2(Words.t("stance.title"));
        Dom.labels(title, "policy-regimes", this);
        add(title, p("subh", Words.t("stance.sub")));
        for (SeatView.Membership membership : memberships) {
            RegimeOrder row = new RegimeOrder(desk, membership, stance -> onChoose.accept(membership.regime(), stance));
            rows.add(row);
            add(row);
        }
    }

    void show(OrdersDraft draft, boolean open) {
        rows.forEach(row -> row.show(draft.stance(row.regime()), open));
    }
}
