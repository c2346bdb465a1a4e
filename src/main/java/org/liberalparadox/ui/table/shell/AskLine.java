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
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** The one sentence that says what is expected of me, and whom we wait for. */
public final class AskLine extends Div implements Part {
    private static final int NAMED = 3;

    private final Desk desk;
    private final Seen seen = new Seen();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph wait = styled("wait", new Paragraph());

    public AskLine(Desk desk) {
        this.desk = desk;
        addClassName("ask");
        getElement().setAttribute("role", "status");
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
        wait.removeAll();
        if (!others.isEmpty()) {
            wait.add(new Span(Words.t("table.waitingFor")));
            named.forEach(this::add);
            if (others.size() > NAMED) {
                wait.add(new Span(Words.t("table.andMore", others.size() - NAMED)));
            }
        }
        if (ask.of() > 1) {
            String counted = view.phase() == Phase.POLICY ? "table.sealedOf" : "table.readyOf";
            wait.add(span("muted", (others.isEmpty() ? "" : "· ") + Words.t(counted, ask.ready(), ask.of())));
        }
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

    private void add(Waited waited) {
        wait.add(Marks.seat(desk.seat(waited.seat())));
        if (!waited.name().isEmpty()) {
            wait.add(new Span(waited.where().isEmpty() ? waited.name() : waited.name() + ", " + waited.where()));
        }
    }

    /** Whether parliaments are about to vote and I have nothing to submit, yet something to say. */
    private static boolean mayBeHeard(SeatView view) {
        return view.phase() == Phase.RATIFICATION
                && view.options().submit().isEmpty()
                && !view.me().ready()
                && !(view.options().testify().isEmpty()
                        && view.options().endorseProposals().isEmpty());
    }
}
