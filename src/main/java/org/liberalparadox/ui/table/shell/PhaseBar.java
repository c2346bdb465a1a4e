package org.liberalparadox.ui.table.shell;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.ui.component.Clock;
import org.liberalparadox.ui.room.PhaseClock;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** Who I am, which round and phase it is, and the button that says I am done. */
public final class PhaseBar extends Header implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();
    private final Seen clockSeen = new Seen();
    private final Span round = styled("round", new Span());
    private final OrderedList phases = styled("phases", new OrderedList());
    private final Clock clock;
    private final NativeButton ready;
    private final NativeButton brief;
    private boolean reading;

    /** @param onBrief opens the brief, or closes it */
    public PhaseBar(Desk desk, Runnable onBrief) {
        this.desk = desk;
        addClassName("bar");
        Nav nav = new Nav(phases);
        nav.setAriaLabel(Words.t("table.phases"));
        Anchor codex = styled("btn quiet codexb", new Anchor(desk.codex(""), Words.t("table.codex")));
        brief = button("btn quiet briefb", Words.t("table.brief"), onBrief);
        brief.getElement().setAttribute("aria-expanded", "false");
        ready = button("btn pri", "", this::declareReady);
        clock = PhaseClock.create(() -> desk.company().fresh().orElseThrow());
        clock.setVisible(false);
        add(Marks.title(desk.seat(desk.me())), round, nav, span("grow", ""), clock, brief, codex, desk.forHead(ready));
    }

    @Override
    public void show(SeatView view) {
        desk.company().room().ifPresent(this::showClock);
        boolean sealed = view.me().orders() != null;
        if (!seen.isNew(view.round(), view.phase(), view.isReady(), sealed, view.isOver())) {
            return;
        }
        round.removeAll();
        String[] around = Words.t("table.round", "\u0000", view.rounds(), String.valueOf(view.year()))
                .split("\u0000");
        round.add(new Span(around[0]), bold(Integer.toString(view.round())), new Span(around[1]));
        phases.removeAll();
        for (Phase phase : Phase.values()) {
            ListItem item = new ListItem(Names.phase(phase));
            if (phase == view.phase()) {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            } else if (phase.ordinal() < view.phase().ordinal()) {
                item.addClassName("done");
            }
            phases.add(item);
        }
        boolean isReady = view.isReady();
        ready.setText(Words.t(isReady ? "table.notReady" : "table.ready"));
        ready.setClassName("pri", !isReady);
        showReady(view);
        Dom.setInactive(ready, mustSeal(view), Words.t("table.sealFirst"));
    }

    private void showClock(RoomView room) {
        if (clockSeen.isNew(room.stage(), room.clock())) {
            Clock.Data now = PhaseClock.of(room);
            clock.setVisible(now.kind() != Clock.Kind.NONE);
            clock.show(now);
        }
    }

    /** Two buttons must not both say that one is ready: the brief has its own while it is read. */
    public void reading(boolean reading) {
        this.reading = reading;
        brief.getElement().setAttribute("aria-expanded", String.valueOf(reading));
        showReady(desk.view());
    }

    private void showReady(SeatView view) {
        ready.setVisible(!reading && !view.isOver() && view.phase() != Phase.RECKONING);
    }

    private void declareReady() {
        SeatView view = desk.view();
        if (mustSeal(view)) {
            desk.say(Words.t("table.sealFirst"));
        } else if (view.isReady()) {
            desk.submit(new GameCommand.NotReady(desk.me()));
        } else {
            desk.submit(new GameCommand.DeclareReady(desk.me()));
        }
    }

    private static boolean mustSeal(SeatView view) {
        return view.phase() == Phase.POLICY && view.me().orders() == null;
    }
}
