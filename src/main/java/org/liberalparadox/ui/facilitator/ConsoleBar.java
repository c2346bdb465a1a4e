package org.liberalparadox.ui.facilitator;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Stage;
import org.liberalparadox.room.Timing;
import org.liberalparadox.ui.component.Clock;
import org.liberalparadox.ui.room.PhaseClock;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** Scenario, round and phase, the clock, and what moves the room on. */
final class ConsoleBar extends Header implements ConsoleView.Panel {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Console console;
    private final Seen seen = new Seen();
    private final Seen clockSeen = new Seen();
    private final Seen actsSeen = new Seen();
    private final Span round = styled("round", new Span());
    private final OrderedList phases = styled("phases", new OrderedList());
    private final Clock clock;
    private final Div acts = div("acts");

    ConsoleBar(Console console) {
        this.console = console;
        addClassNames("bar", "console-bar");
        clock = PhaseClock.create(console.access()::room);
        Nav nav = new Nav(phases);
        nav.setAriaLabel(Words.t("table.phases"));
        add(span("brand", console.access().scenario().title()), round, nav, span("grow", ""), clock, acts);
    }

    @Override
    public void show(Console.Now now) {
        if (clockSeen.isNew(now.room().stage(), now.room().clock())) {
            clock.show(PhaseClock.of(now.room()));
        }
        // A clock is set a moment after its phase began: that must not take a button from under the finger.
        boolean runs = now.room().clock().deadline() != null;
        if (actsSeen.isNew(
                now.room().stage(),
                runs,
                now.room().settings().timing().kind(),
                now.game().round(),
                now.game().phase(),
                now.game().over())) {
            acts(now);
        }
        if (!seen.isNew(now.room().begun(), now.game().round(), now.game().phase())) {
            return;
        }
        boolean begun = now.room().begun();
        round.setText(
                begun
                        ? Words.t(
                                "console.round", now.game().round(), now.game().rounds())
                        : Words.t("console.lobby", now.game().rounds()));
        phases.setVisible(begun);
        phases.removeAll();
        for (Phase phase : Phase.values()) {
            ListItem item = new ListItem(Names.phase(phase));
            if (phase == now.game().phase()) {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            }
            phases.add(item);
        }
    }

    private void acts(Console.Now now) {
        acts.removeAll();
        switch (now.room().stage()) {
            case LOBBY ->
                acts.add(button("btn pri", Words.t("console.start"), () -> console.does(new RoomCommand.Begin())));
            case PLAYING -> {
                acts.add(button("btn", Words.t("console.pause"), () -> console.does(new RoomCommand.Pause())));
                if (now.room().clock().deadline() != null) {
                    acts.add(
                            button("btn", Words.t("console.add"), () -> console.does(new RoomCommand.AddTime(MINUTE))));
                }
                acts.add(button(
                        "btn pri",
                        Words.t("console.endPhase"),
                        () -> console.does(console.access()
                                .endPhase(now.game().round(), now.game().phase()))));
                acts.add(button("btn", Words.t("console.debrief"), this::close));
            }
            case PAUSED -> {
                acts.add(button("btn pri", Words.t("console.resume"), () -> console.does(new RoomCommand.Resume())));
                acts.add(button("btn", Words.t("console.debrief"), this::close));
            }
            case CLOSED ->
                acts.add(button(
                        "btn pri",
                        Words.t("console.openDebrief"),
                        () -> getUI().ifPresent(ui -> ui.navigate("debrief/" + console.key()))));
        }
        if (now.room().stage() != Stage.CLOSED) {
            acts.add(button(
                    "btn quiet",
                    Words.t("console.clock"),
                    () -> new ClockDialog(console, console.access().room()).open()));
        }
        if (now.room().stage() == Stage.PLAYING
                && now.room().settings().timing().kind() == Timing.Kind.DATES) {
            acts.add(new EndOn(console));
        }
    }

    /** Cannot be taken back, so it asks once more. */
    private void close() {
        Sure.ask(
                Words.t("console.debrief.sure"),
                Words.t("console.debrief"),
                () -> console.does(new RoomCommand.Close()));
    }
}
