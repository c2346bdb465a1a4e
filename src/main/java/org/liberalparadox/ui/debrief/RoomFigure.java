package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.Room;
import org.liberalparadox.ui.component.Frontier;
import org.liberalparadox.ui.component.Frontier.Named;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Plots;
import org.liberalparadox.ui.text.Words;

/** Where the best deal lay in the room both parliaments left, and what set the limit. */
class RoomFigure extends Section {
    private static final double NEARLY_ALL = 0.8;
    private static final double NARROW = 0.15;

    RoomFigure(Told told, Debrief.Bargain bargain) {
        addClassNames("fig", "bargain");
        Room room = bargain.room();
        String share = Numbers.percent(bargain.share());
        String title = Words.t("debrief.room.title." + finding(bargain));
        String sub = Words.t(
                "debrief.room.sub",
                told.names().place(room.first()),
                told.names().place(room.second()),
                share,
                Numbers.percent(room.passing()));
        Room.@Nullable Point alone = bargain.alone();
        Room.@Nullable Point nash = room.nash();
        Frontier figure = new Frontier(new Frontier.Data(
                title,
                sub,
                title + ". " + sub,
                Words.t("debrief.room.source"),
                told.mark(room.first()),
                told.mark(room.second()),
                Plots.packages(room),
                Plots.line(room),
                0,
                List.of(0.0, 0.0),
                new Named(Plots.at(bargain.at()), Words.t("debrief.room.deal", share)),
                alone == null ? null : new Named(Plots.at(alone), Words.t("room.alone")),
                nash == null ? null : new Named(Plots.at(nash), Words.t("debrief.room.nash"))));
        figure.setTexts(Map.of(
                "noDeal", Words.t("room.noDeal"),
                "better", Words.t("room.better"),
                "carried", Words.t("debrief.room.carried")));
        add(figure);
    }

    /** What the picture shows most of all: the title says it. */
    static String finding(Debrief.Bargain bargain) {
        Room.@Nullable Point alone = bargain.alone();
        if (bargain.share() >= NEARLY_ALL) {
            return "full";
        }
        if (alone != null && !alone.carriedByBoth()) {
            return "linkage";
        }
        return bargain.room().passing() <= NARROW ? "parliaments" : "negotiators";
    }
}
