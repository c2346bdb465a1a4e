package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.text.Words;

/** The confidential objectives of every seat, met or not. */
class GoalsSection extends Section {

    GoalsSection(Told told) {
        addClassNames("fig", "goals-of-all");
        Paragraph sub = new Paragraph(Words.t("debrief.goals.sub"));
        sub.addClassName("sub");
        add(new H3(Words.t("debrief.goals.title")), sub);
        for (SeatView.Seat seat : told.seats()) {
            List<SeatView.Goal> goals = told.debrief().goals().getOrDefault(seat.id(), List.of());
            if (!goals.isEmpty()) {
                add(of(told, seat, goals));
            }
        }
    }

    private static Div of(Told told, SeatView.Seat seat, List<SeatView.Goal> goals) {
        int met = goals.stream()
                .filter(SeatView.Goal::met)
                .mapToInt(SeatView.Goal::points)
                .sum();
        int all = goals.stream().mapToInt(SeatView.Goal::points).sum();
        Span sum = new Span(Words.t("debrief.goals.sum", met, all));
        sum.addClassName("muted");
        H4 head = new H4(SeatMark.withName(told.mark(seat.id())), sum);
        UnorderedList list = new UnorderedList();
        goals.forEach(goal -> list.add(item(goal)));
        Div block = new Div(head, list);
        block.setClassName("row-me", seat.id().equals(told.me()));
        return block;
    }

    private static ListItem item(SeatView.Goal goal) {
        Span sign = new Span(goal.met() ? "✓" : "✕");
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName("sign");
        Span state = new Span(Words.t(goal.met() ? "debrief.goals.met" : "debrief.goals.missed"));
        state.addClassName("note");
        return new ListItem(sign, new Span(goal.text()), state);
    }
}
