package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.SeatState;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.Timeline;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The timeline with its slider: whoever moves it sees the figures below at that round. */
class MomentChooser extends Section {
    private static final List<String> BY_WEIGHT =
            List.of("fell", "collapse", "crisis", "deal", "election", "refused", "closed", "broken");
    private static final int MOST_A_ROUND = 3;

    MomentChooser(Told told, IntConsumer chosen) {
        addClassName("moments");
        Timeline timeline = new Timeline(data(told));
        Paragraph status = new Paragraph(Words.t("debrief.moment", told.rounds()));
        status.addClassName("note");
        status.getElement().setAttribute("role", "status");
        timeline.addMomentListener(moment -> {
            int round = roundShown(moment.moment());
            status.setText(round == 0 ? Words.t("debrief.atStart") : Words.t("debrief.moment", round));
            chosen.accept(round);
        });
        add(timeline, status);
    }

    /** Figures know the end of rounds: before the reckoning of a round they show the end of the one before. */
    static int roundShown(Timeline.Moment moment) {
        return moment.phase() < Phase.RECKONING.ordinal() ? moment.round() - 1 : moment.round();
    }

    private static Timeline.Data data(Told told) {
        List<Timeline.State> states = new ArrayList<>();
        for (SeatView.Seat seat : told.seats()) {
            List<SeatState.Stand> stands = told.debrief().stands().getOrDefault(seat.id(), List.of());
            if (seat.liberal() && !stands.isEmpty()) {
                List<Double> contract =
                        stands.stream().map(SeatState.Stand::contract).toList();
                boolean me = seat.id().equals(told.me());
                states.add(new Timeline.State(seat.mark(), Marks.flag(seat.flag()), seat.name(), me, contract));
            }
        }
        double fall = told.rules().model().contract().fall();
        return new Timeline.Data(
                Words.t("debrief.timeline.title"),
                Words.t("debrief.timeline.sub", Numbers.whole(fall)),
                null,
                null,
                told.rounds(),
                fall,
                states,
                happenings(told),
                new Timeline.Moment(told.rounds(), Phase.RECKONING.ordinal()));
    }

    /** The weightiest few of each round; the whole ledger follows below. */
    private static List<Timeline.Happening> happenings(Told told) {
        List<Debrief.Moment> moments = told.debrief().timeline();
        List<Timeline.Happening> shown = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int lastRound = moments.stream().mapToInt(Debrief.Moment::round).max().orElse(0);
        for (int round = 1; round <= lastRound; round++) {
            int now = round;
            moments.stream()
                    .filter(m -> m.round() == now && seen.add(now + m.kind() + m.seats()))
                    .sorted((a, b) -> Integer.compare(weight(a), weight(b)))
                    .limit(MOST_A_ROUND)
                    .sorted((a, b) -> a.phase().compareTo(b.phase()))
                    .forEach(m -> shown.add(new Timeline.Happening(
                            "m" + shown.size(),
                            kind(m),
                            m.round(),
                            m.phase().ordinal(),
                            Ending.text(m, told.names()))));
        }
        return shown;
    }

    private static int weight(Debrief.Moment moment) {
        int at = BY_WEIGHT.indexOf(moment.kind());
        return at < 0 ? BY_WEIGHT.size() : at;
    }

    private static Timeline.Kind kind(Debrief.Moment moment) {
        return switch (moment.kind()) {
            case "crisis" -> Timeline.Kind.CRISIS;
            case "deal" -> Timeline.Kind.DEAL;
            case "election" -> Timeline.Kind.ELECTION;
            default -> Timeline.Kind.BROKEN;
        };
    }
}
