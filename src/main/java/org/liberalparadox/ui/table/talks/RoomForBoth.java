package org.liberalparadox.ui.table.talks;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.Room;
import org.liberalparadox.ui.component.Frontier;
import org.liberalparadox.ui.component.Frontier.Named;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Plots;
import org.liberalparadox.ui.text.Words;

/** Room for both: where the package lies among all that the first partner and we could sign. */
final class RoomForBoth extends Section {
    private static final int BAND = 9;

    private final Desk desk;
    private final Seen seen = new Seen();
    private @Nullable Frontier figure;

    RoomForBoth(Desk desk) {
        this.desk = desk;
        addClassName("room");
        setVisible(false);
    }

    void show(Forecast.@Nullable Plot plot) {
        setVisible(plot != null);
        if (plot == null || !seen.isNew(plot)) {
            return;
        }
        Frontier.Data data = data(plot);
        if (figure == null) {
            figure = new Frontier(data);
            figure.setTexts(Map.of(
                    "noDeal", Words.t("room.noDeal"),
                    "better", Words.t("room.better"),
                    "carried", Words.t("room.carried")));
            add(figure);
        } else {
            figure.show(data);
        }
    }

    private Frontier.Data data(Forecast.Plot plot) {
        Room room = plot.room();
        String partner = desk.seat(room.second()).name();
        Room.@Nullable Point alone = plot.alone();
        Room.@Nullable Point nash = room.nash();
        return new Frontier.Data(
                Words.t("room.title"),
                Words.t("room.sub", partner),
                Words.t(
                        "room.summary",
                        partner,
                        Numbers.margin(plot.here().first()),
                        Numbers.margin(plot.here().second())),
                null,
                Marks.mark(desk.seat(room.first())),
                Marks.mark(desk.seat(room.second())),
                Plots.packages(room),
                Plots.line(room),
                BAND,
                List.of(0.0, 0.0),
                new Named(Plots.at(plot.here()), Words.t("room.here")),
                alone == null ? null : new Named(Plots.at(alone), Words.t("room.alone")),
                nash == null ? null : new Named(Plots.at(nash), Words.t("room.nash")));
    }
}
