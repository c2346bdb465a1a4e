package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** What became of those who moved: everybody by status and round, and how many are in safety. */
class PeopleFigure extends Section implements AtRound {
    private final SortedMap<String, List<Long>> statuses;
    private final int rounds;
    private final Paragraph sub = new Paragraph();
    private final Paragraph safe = new Paragraph();
    private final TableOf table;

    PeopleFigure(Told told) {
        addClassNames("fig", "debrief-wide");
        statuses = told.debrief().statuses();
        rounds = told.rounds();
        sub.addClassName("sub");
        safe.addClassName("lead");
        table = new TableOf(Words.t("debrief.people.title"), columns());
        for (PersonStatus status : PersonStatus.values()) {
            List<String> cells = counts(status).stream().map(Numbers::people).toList();
            table.row(new Span(Words.t("debrief.status." + status.name())), cells);
        }
        add(new H3(Words.t("debrief.people.title")), sub, safe, table);
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(Words.t("debrief.people.status"));
        columns.add(Words.t("debrief.people.start"));
        for (int round = 1; round <= rounds; round++) {
            columns.add(Integer.toString(round));
        }
        return columns;
    }

    private List<Long> counts(PersonStatus status) {
        List<Long> counts = statuses.getOrDefault(status.name(), List.of());
        return counts.subList(0, Math.min(counts.size(), rounds + 1));
    }

    private long at(PersonStatus status, int round) {
        List<Long> counts = counts(status);
        return counts.isEmpty() ? 0 : counts.get(Math.clamp(round, 0, counts.size() - 1));
    }

    private long safe(int round) {
        return Stream.of(PersonStatus.values())
                .filter(PersonStatus::isSafe)
                .mapToLong(status -> at(status, round))
                .sum();
    }

    @Override
    public void show(int round) {
        long change = safe(round) - safe(0);
        String direction = change > 0 ? "more" : change < 0 ? "fewer" : "same";
        String compared = Words.t("debrief.people.safe." + direction, Numbers.peopleInWords(Math.abs(change)));
        String told = Words.t("debrief.people.safe", Numbers.peopleInWords(safe(round)), compared);
        long lost = at(PersonStatus.LOST, round);
        sub.setText(Words.t("debrief.people.sub", round));
        safe.setText(lost == 0 ? told : told + " " + Words.t("debrief.people.lost", Numbers.grouped(lost)));
        table.mark(round + 1);
    }
}
