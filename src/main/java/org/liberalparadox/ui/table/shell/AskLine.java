package org.liberalparadox.ui.table.shell;

import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Rows;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** The one sentence that says what is expected of me, and whom we wait for. */
public final class AskLine extends Div implements Part {
    private static final int NAMED = 3;

    private final Desk desk;
    private final Seen seen = new Seen();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph wait = styled("wait", new Paragraph());
    private final Span waiting = new Span(Words.t("table.waitingFor"));
    private final Span people = styled("people", new Span());
    private final Rows<Waited> rows = new Rows<>(people);
    private final Span more = new Span();
    private final Span counted = styled("muted", new Span());

    public AskLine(Desk desk) {
        this.desk = desk;
        addClassName("ask");
        getElement().setAttribute("role", "status");
        wait.add(waiting, people, more, counted);
        add(sentence, span("grow", ""), wait);
    }

    @Override
    public void show(SeatView view) {
        SeatView.Ask ask = view.ask();
        boolean speaks = mayBeHeard(view);
        List<String> others =
                ask.waitingFor().stream().filter(s -> !s.equals(desk.me())).toList();
        List<Waited> named = others.stream()
                .map(this::waited)
                .sorted(Comparator.comparing(waited -> waited.name().isEmpty()))
                .limit(NAMED)
                .toList();
        Optional<String> own = CabinetAsk.of(desk, view).or(() -> MemberAsk.of(desk, view));
        if (!seen.isNew(ask, view.phase(), speaks, named, own)) {
            return;
        }
        sentence.setText(own.orElseGet(() -> speaks
                ? Words.t("ask.ratify.speak")
                : Words.or(
                        "ask." + ask.key(),
                        Words.t("ask." + view.phase()),
                        desk.names().all(ask.args()))));
        waiting.setVisible(!others.isEmpty());
        rows.show(named, this::draw);
        more.setVisible(others.size() > NAMED);
        more.setText(Words.t("table.andMore", others.size() - NAMED));
        counted.setVisible(ask.of() > 1);
        String done = view.phase() == Phase.POLICY ? "table.sealedOf" : "table.readyOf";
        counted.setText((others.isEmpty() ? "" : "· ") + Words.t(done, ask.ready(), ask.of()));
    }

    /** A seat that is waited for, who speaks for it, and where they are; no name where a bot plays. */
    private record Waited(String seat, String name, String where) {}

    private Waited waited(String seat) {
        return desk.company()
                .room()
                .flatMap(room -> Whereabouts.speaker(room.chair(seat))
                        .map(guest -> new Waited(seat, guest.name(), Whereabouts.of(guest, room.at()))))
                .orElse(new Waited(seat, "", ""));
    }

    private Span draw(Waited waited) {
        Span who = span("waited", Marks.seat(desk.seat(waited.seat())));
        if (!waited.name().isEmpty()) {
            who.add(new Span(waited.where().isEmpty() ? waited.name() : waited.name() + ", " + waited.where()));
        }
        return who;
    }

    /** Whether parliaments are about to vote and I have nothing to submit, yet something to say. */
    private static boolean mayBeHeard(SeatView view) {
        return view.phase() == Phase.RATIFICATION
                && view.options().submit().isEmpty()
                && !view.isReady()
                && !(view.options().testify().isEmpty()
                        && view.options().endorseProposals().isEmpty());
    }
}
