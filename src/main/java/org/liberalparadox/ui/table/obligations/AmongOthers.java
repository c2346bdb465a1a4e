package org.liberalparadox.ui.table.obligations;

import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Words;

/** What others owe each other, one line an agreement: who, how many promises, how many seen broken; opened, each of them. */
final class AmongOthers extends Section {

    AmongOthers(Desk desk, List<SeatView.Promise> promises, SeatView view) {
        H3 heading = new H3(Words.t("obligations.others"));
        Dom.labels(heading, "obligations-among", this);
        add(heading);
        Map<Integer, List<SeatView.Promise>> agreements = new LinkedHashMap<>();
        promises.forEach(p ->
                agreements.computeIfAbsent(p.proposal(), k -> new ArrayList<>()).add(p));
        agreements.values().forEach(a -> add(agreement(desk, a, view)));
    }

    private static NativeDetails agreement(Desk desk, List<SeatView.Promise> promises, SeatView view) {
        Set<String> seats = new LinkedHashSet<>();
        promises.forEach(p -> {
            seats.add(p.giver());
            seats.addAll(p.beneficiaries());
        });
        long broken = promises.stream().filter(ObligationsTab::isBroken).count();
        Span line = span("k", "");
        seats.forEach(s -> line.add(Marks.seat(desk.seat(s))));
        line.add(span("muted", Words.t("obligations.promises", promises.size())));
        line.add(span(
                broken > 0 ? "bad" : "muted",
                broken > 0 ? Words.t("obligations.seenBroken", broken) : Words.t("obligations.noneBroken")));
        Div each = new Div();
        promises.forEach(p -> each.add(new ObligationRow(desk, p, view)));
        return styled("agreement", new NativeDetails(line, each));
    }
}
