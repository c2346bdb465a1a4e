package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** Threats to open the gates: those against me, as a serious note; and those I could make, with what they do and cost. */
final class ThreatDesk extends Section {
    private final Desk desk;
    private final Consumer<@Nullable String> onCompose;
    private final Seen seen = new Seen();

    ThreatDesk(Desk desk, Consumer<@Nullable String> onCompose) {
        this.desk = desk;
        this.onCompose = onCompose;
        addClassName("threats");
        getElement().setAttribute("aria-label", Words.t("threat.title"));
    }

    void show(SeatView view) {
        boolean talking = view.phase() == Phase.TALKS;
        if (!seen.isNew(view.diplomacy().threats(), view.diplomacy().presses(), view.round(), talking)) {
            return;
        }
        removeAll();
        for (SeatView.Threat t : view.diplomacy().threats()) {
            if (t.round() == view.round() && t.target().equals(desk.me())) {
                add(received(t, talking));
            } else if (t.round() == view.round() && t.seat().equals(desk.me())) {
                add(p("note", Words.t("threat.made", desk.names().place(t.target()), range(t.pressure()))));
            }
        }
        if (talking && !view.diplomacy().presses().isEmpty()) {
            possible(view);
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private Article received(SeatView.Threat t, boolean talking) {
        SeatView.Seat seat = desk.seat(t.seat());
        Article note = styled("threat", new Article());
        note.add(
                div("k", Marks.named(seat), Dom.span("muted", Words.t("threat.toYou"))),
                new H3(Words.t("threat.says", seat.name())),
                p("", Words.t("threat.means", seat.name(), range(t.pressure()))));
        if (talking) {
            NativeButton write = button("btn sm", Words.t("talks.write"), () -> onCompose.accept(seat.id()));
            write.setAriaLabel(Words.t("talks.writeTo", seat.name()));
            note.add(write);
        }
        return note;
    }

    private void possible(SeatView view) {
        Div list = div(
                "choices",
                p(
                        "note",
                        Words.t(
                                "threat.cost",
                                Numbers.belief(desk.rules().model().threat().trust()))));
        for (SeatView.Press press : view.diplomacy().presses()) {
            SeatView.Seat target = desk.seat(press.target());
            NativeButton threaten = button("btn sm", Words.t("threat.threaten"), () -> {
                if (desk.submit(new GameCommand.Threaten(desk.me(), target.id()))) {
                    desk.say(Words.t("threat.said", target.name()));
                }
            });
            threaten.setAriaLabel(Words.t("threat.threatenWhom", target.name()));
            list.add(div(
                    "press",
                    Marks.named(target),
                    p("", Words.t("threat.would", target.name(), range(press.pressure()))),
                    desk.forHead(threaten)));
        }
        list.setVisible(false);
        NativeButton open = button("btn sm", Words.t("threat.open"), () -> {});
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(e -> {
            list.setVisible(!list.isVisible());
            open.getElement().setAttribute("aria-expanded", String.valueOf(list.isVisible()));
        });
        add(div("k", desk.term("coercive-migration", Words.t("threat.title")), open), list);
    }

    /** "3.2", or "1.2 to 4.1" where only a range is known. */
    private static String range(SeatView.@Nullable Pressure pressure) {
        if (pressure == null) {
            return "?";
        }
        String low = Numbers.tenth(pressure.low());
        String high = Numbers.tenth(pressure.high());
        return low.equals(high) ? low : Words.t("threat.range", low, high);
    }
}
