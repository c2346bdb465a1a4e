package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.ParadoxMap;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Words;

/** Every state's trail between openness and closure, up to a round. */
class TrailsFigure extends Section implements AtRound {
    private static final List<Integer> CONTOURS = List.of(40, 55, 70);

    private final Told told;
    private final ParadoxMap map = new ParadoxMap();

    TrailsFigure(Told told) {
        this.told = told;
        addClassName("fig");
        add(map);
    }

    @Override
    public void show(int round) {
        Model.Contract contract = told.rules().model().contract();
        List<ParadoxMap.State> states = new ArrayList<>();
        for (SeatView.Seat seat : told.seats()) {
            if (!seat.role().isState()) {
                continue;
            }
            states.add(new ParadoxMap.State(
                    seat.id(),
                    seat.mark(),
                    Marks.flag(seat.flag()),
                    seat.name(),
                    seat.liberal(),
                    seat.id().equals(told.me()),
                    trail(seat, round)));
        }
        map.show(new ParadoxMap.Data(
                title(round, contract.fall()),
                Words.t("debrief.trails.sub", round),
                null,
                null,
                states,
                contract.sharpness(),
                contract.fall(),
                CONTOURS));
    }

    private List<ParadoxMap.Step> trail(SeatView.Seat seat, int round) {
        List<ParadoxMap.Step> trail = new ArrayList<>();
        for (SeatState.Stand stand : told.debrief().stands().getOrDefault(seat.id(), List.of())) {
            if (stand.round() <= round) {
                trail.add(new ParadoxMap.Step(
                        stand.round(), stand.openness(), stand.closure(), crisis(seat, stand.round())));
            }
        }
        return trail;
    }

    private static @Nullable String crisis(SeatView.Seat seat, int round) {
        for (SeatView.Point point : seat.trail()) {
            if (point.round() == round) {
                return point.crisis();
            }
        }
        return null;
    }

    /** Names the liberal state that came nearest to falling. */
    private String title(int round, double fall) {
        String nearest = "";
        double least = Double.MAX_VALUE;
        for (SeatView.Seat seat : told.seats()) {
            for (SeatState.Stand stand : told.debrief().stands().getOrDefault(seat.id(), List.of())) {
                if (seat.liberal() && stand.round() <= round && stand.contract() < least) {
                    least = stand.contract();
                    nearest = seat.name();
                }
            }
        }
        if (nearest.isEmpty()) {
            return Words.t("debrief.trails.title");
        }
        return Words.t(least < fall ? "debrief.trails.fell" : "debrief.trails.edge", nearest);
    }
}
