package org.liberalparadox.ui.table.world;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.ParadoxMap;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** Every state between openness and closure, with its trail and the corridor of survival. */
final class ParadoxFigure extends Div implements Part {
    private static final List<Integer> CONTOURS = List.of(40, 55, 70);
    private static final double SAME = 0.3;

    private final Desk desk;
    private final Seen seen = new Seen();
    private final ParadoxMap map = new ParadoxMap();

    ParadoxFigure(Desk desk) {
        this.desk = desk;
        add(map);
    }

    @Override
    public void show(SeatView view) {
        if (!seen.isNew(view.seats(), view.round(), view.crises())) {
            return;
        }
        Model.Contract contract = desk.rules().model().contract();
        map.show(new ParadoxMap.Data(
                Findings.paradox(view),
                Words.t(view.round() == 1 ? "world.paradox.subStart" : "world.paradox.sub", view.round()),
                null,
                null,
                view.seats().stream()
                        .filter(s -> s.role().isState())
                        .map(s -> state(s, view))
                        .toList(),
                contract.sharpness(),
                contract.fall(),
                CONTOURS));
    }

    private ParadoxMap.State state(SeatView.Seat seat, SeatView view) {
        List<ParadoxMap.Step> trail = new ArrayList<>();
        for (SeatView.Point p : seat.trail()) {
            trail.add(new ParadoxMap.Step(p.round(), p.openness(), p.closure(), p.crisis()));
        }
        SeatView.Point now = Findings.now(seat);
        boolean moved = trail.isEmpty()
                || Math.abs(trail.getLast().openness() - now.openness()) > SAME
                || Math.abs(trail.getLast().closure() - now.closure()) > SAME;
        if (moved) {
            trail.add(new ParadoxMap.Step(view.round(), now.openness(), now.closure(), struckNow(seat, view)));
        }
        return new ParadoxMap.State(
                seat.id(),
                seat.mark(),
                Marks.flag(seat.flag()),
                seat.name(),
                seat.liberal(),
                seat.id().equals(desk.me()),
                trail);
    }

    private @Nullable String struckNow(SeatView.Seat seat, SeatView view) {
        Optional<SeatView.Crisis> crisis = view.crises().stream()
                .filter(c -> c.round() == view.round() && c.struck().contains(seat.id()))
                .findFirst();
        return crisis.map(c -> desk.names().card(c.card())).orElse(null);
    }
}
