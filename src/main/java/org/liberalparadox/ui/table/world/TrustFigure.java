package org.liberalparadox.ui.table.world;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.TrustNet;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** Whom I believe, and who is bound to whom: my beliefs exactly, of the others what is public. */
final class TrustFigure extends Div implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();
    private final TrustNet net = new TrustNet();

    TrustFigure(Desk desk) {
        this.desk = desk;
        add(net);
    }

    @Override
    public void show(SeatView view) {
        if (!seen.isNew(view.seats(), view.promises())) {
            return;
        }
        List<TrustNet.Other> seats = new ArrayList<>();
        for (SeatView.Seat s : view.seats()) {
            Double trust = s.trust();
            if (trust != null) {
                seats.add(new TrustNet.Other(
                        s.id(),
                        s.mark(),
                        Marks.flag(s.flag()),
                        s.name(),
                        trust,
                        between(view, desk.me(), s.id()).promises()));
            }
        }
        net.show(new TrustNet.Data(
                finding(seats),
                Words.t("world.trust.sub"),
                null,
                null,
                Marks.of(view.seat(desk.me())),
                List.copyOf(seats),
                ties(view)));
    }

    private static String finding(List<TrustNet.Other> seats) {
        return seats.stream()
                .min(Comparator.comparingDouble(TrustNet.Other::trust))
                .filter(least -> seats.size() > 1)
                .map(least -> Words.t(
                        "world.trust.most",
                        seats.stream()
                                .max(Comparator.comparingDouble(TrustNet.Other::trust))
                                .orElse(least)
                                .name(),
                        least.name()))
                .orElseGet(() -> Words.t("world.trust.title"));
    }

    private List<TrustNet.Tie> ties(SeatView view) {
        List<TrustNet.Tie> ties = new ArrayList<>();
        List<SeatView.Seat> others =
                view.seats().stream().filter(s -> !s.id().equals(desk.me())).toList();
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                TrustNet.Tie tie =
                        between(view, others.get(i).id(), others.get(j).id());
                if (tie.promises() + tie.broken() > 0) {
                    ties.add(tie);
                }
            }
        }
        return List.copyOf(ties);
    }

    private static TrustNet.Tie between(SeatView view, String a, String b) {
        int promises = 0;
        int broken = 0;
        for (SeatView.Promise p : view.promises()) {
            boolean theirs = p.giver().equals(a) && p.beneficiaries().contains(b)
                    || p.giver().equals(b) && p.beneficiaries().contains(a);
            if (theirs) {
                promises += p.status() == Obligation.Status.IN_FORCE ? 1 : 0;
                broken += p.record().stream().anyMatch(e -> !e.honoured()) ? 1 : 0;
            }
        }
        return new TrustNet.Tie(a, b, promises, broken);
    }
}
