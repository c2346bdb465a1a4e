package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import org.liberalparadox.projection.ScreenView;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.Participation;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What somebody without a seat sees while the others play: what everybody may see, and seats that are free. */
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/room.css")
public final class ObserverPanel extends Div {
    private final Participation me;
    private final WhoIsHere who;
    private final Announcements announcements = new Announcements();
    private final Div game = div("observed");
    private final Paragraph refusal = p("bad", "");

    public ObserverPanel(Participation me) {
        this.me = me;
        addClassName("observer");
        who = new WhoIsHere(me.scenario(), this::take);
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Anchor codex = new Anchor("codex", Words.t("codex.title"));
        codex.setTarget("_blank");
        Sheet sheet = new Sheet("brief-sheet", announcements, game);
        add(
                new PageHeader(Words.t("observer.place", me.scenario().title()), codex),
                div("lob", div("l", p("", Words.t("observer.text")), refusal, who), sheet));
    }

    /** Draws what changed. */
    public void show(RoomView room) {
        who.show(room);
        announcements.show(room.announcements());
        ScreenView view = me.screen().game();
        game.removeAll();
        game.add(
                p("kicker", Words.t("observer.round", view.round(), view.rounds(), Names.phase(view.phase()))),
                new H1(view.title()),
                table(view));
    }

    private static NativeTable table(ScreenView view) {
        NativeTable table = styled("observed-states", new NativeTable());
        NativeTableRow head = new NativeTableRow();
        for (String key : new String[] {"seat", "contract", "security", "culture", "economy", "rights", "approval"}) {
            head.add(new NativeTableHeaderCell(Words.t("observer." + key)));
        }
        table.add(head);
        for (SeatView.Seat seat : view.seats()) {
            if (seat.role().isState()) {
                table.add(row(seat));
            }
        }
        return table;
    }

    private static NativeTableRow row(SeatView.Seat seat) {
        NativeTableCell name = new NativeTableCell();
        name.add(SeatMark.withName(Marks.of(seat)));
        NativeTableRow row = new NativeTableRow(name);
        for (double value : new double[] {
            seat.contract(),
            seat.tracks().security(),
            seat.tracks().culture(),
            seat.tracks().economy(),
            seat.tracks().rights(),
            seat.approval()
        }) {
            row.add(new NativeTableCell(Numbers.whole(value)));
        }
        return row;
    }

    private void take(RoomCommand.OfPerson command) {
        refusal.setVisible(false);
        me.submit(command).ifPresent(why -> {
            refusal.setText(RoomWords.refusal(why));
            refusal.setVisible(true);
        });
    }
}
