package org.liberalparadox.ui.screen;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.projection.ScreenView;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Stage;
import org.liberalparadox.session.ScreenAccess;
import org.liberalparadox.ui.component.Clock;
import org.liberalparadox.ui.room.PhaseClock;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** Scenario, round, phase, how many are ready, and the clock. */
final class ScreenBar extends Header {
    private final Seen seen = new Seen();
    private final Seen clockSeen = new Seen();
    private final Span round = styled("round", new Span());
    private final OrderedList phases = styled("phases", new OrderedList());
    private final Span ready = styled("round", new Span());
    private final Clock clock;

    ScreenBar(ScreenAccess access) {
        addClassNames("bar", "screen-bar");
        clock = PhaseClock.create(access::room);
        Nav nav = new Nav(phases);
        nav.setAriaLabel(Words.t("table.phases"));
        add(span("brand", Words.t("app.name")), round, nav, span("grow", ""), ready, clock);
    }

    void show(ScreenPanel.Now now) {
        RoomView room = now.room();
        ScreenView game = now.game();
        if (clockSeen.isNew(room.stage(), room.clock())) {
            clock.show(PhaseClock.of(room));
        }
        if (!seen.isNew(room.stage(), room.chairs(), game.round(), game.phase(), game.ready(), game.over())) {
            return;
        }
        boolean plays = room.stage() != Stage.LOBBY && room.stage() != Stage.CLOSED && !game.over();
        round.removeAll();
        if (plays) {
            String[] around = Words.t("screen.round", game.title(), "\u0000", game.rounds())
                    .split("\u0000");
            round.add(new Span(around[0]), bold(Integer.toString(game.round())), new Span(around[1]));
        } else {
            round.add(new Span(Words.t("screen.rounds", game.title(), game.rounds())));
        }
        phases.setVisible(plays);
        showPhases(game.phase());
        ready.setVisible(plays);
        ready.setText(Words.t("screen.ready", game.ready(), game.seats().size()));
    }

    private void showPhases(Phase now) {
        phases.removeAll();
        for (Phase phase : Phase.values()) {
            ListItem item = new ListItem(Names.phase(phase));
            if (phase == now) {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            } else if (phase.ordinal() < now.ordinal()) {
                item.addClassName("done");
            }
            phases.add(item);
        }
    }
}
