package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.state.Obligation;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Vote;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.ui.component.Wordstrip;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** Every promise by round, up to a round: kept, broken by choice, or refused at home before it bound. */
class LedgerFigure extends Section implements AtRound {
    private final Told told;
    private final Wordstrip strip = new Wordstrip();

    LedgerFigure(Told told) {
        this.told = told;
        addClassName("fig");
        if (rows(told.rounds()).isEmpty()) {
            add(new H3(Words.t("debrief.ledger.none")), new Paragraph(Words.t("debrief.ledger.none.text")));
        } else {
            add(strip);
        }
    }

    @Override
    public void show(int round) {
        boolean faithful = told.debrief().ledger().stream()
                .flatMap(promise -> promise.record().stream())
                .allMatch(Obligation.Entry::honoured);
        strip.show(new Wordstrip.Data(
                Words.t(faithful ? "debrief.ledger.all" : "debrief.ledger.title"),
                Words.t("debrief.ledger.sub"),
                null,
                null,
                told.rounds(),
                rows(round)));
    }

    private List<Wordstrip.Row> rows(int upTo) {
        List<Wordstrip.Row> rows = new ArrayList<>();
        for (Debrief.Promise promise : told.debrief().ledger()) {
            rows.add(promised(promise, upTo));
        }
        for (Debrief.Deal deal : told.debrief().deals()) {
            if (deal.status() == Proposal.Status.REJECTED_AT_HOME) {
                rows.add(refused(deal, upTo));
            }
        }
        rows.sort(Comparator.comparingInt(Wordstrip.Row::round));
        return rows;
    }

    private Wordstrip.Row promised(Debrief.Promise promise, int upTo) {
        Wordstrip.Mark[] marks = empty();
        for (Obligation.Entry entry : promise.record()) {
            if (entry.round() <= upTo && entry.round() <= marks.length) {
                marks[entry.round() - 1] = entry.misread()
                        ? Wordstrip.Mark.MISREAD
                        : entry.honoured() ? Wordstrip.Mark.KEPT : Wordstrip.Mark.BROKEN;
            }
        }
        Debrief.@Nullable Deal deal = deal(promise.proposal());
        int round = deal == null ? 1 : deal.round();
        return new Wordstrip.Row(
                round,
                List.of(told.mark(promise.giver())),
                told.names().issue(promise.issue()),
                deal == null ? null : margin(deal, promise.giver()),
                false,
                List.of(marks));
    }

    private Wordstrip.Row refused(Debrief.Deal deal, int upTo) {
        Wordstrip.Mark[] marks = empty();
        if (deal.round() <= upTo && deal.round() <= marks.length) {
            marks[deal.round() - 1] = Wordstrip.Mark.REJECTED;
        }
        Vote worst = deal.votes().stream()
                .min(Comparator.comparingDouble(Vote::margin))
                .orElseThrow();
        return new Wordstrip.Row(
                deal.round(),
                deal.terms().parties().stream().map(told::mark).toList(),
                Words.t("debrief.ledger.rejected"),
                Numbers.margin(worst.margin()),
                true,
                List.of(marks));
    }

    private Wordstrip.Mark[] empty() {
        Wordstrip.Mark[] marks = new Wordstrip.Mark[told.rounds()];
        Arrays.fill(marks, Wordstrip.Mark.NOTHING_DUE);
        return marks;
    }

    private Debrief.@Nullable Deal deal(int proposal) {
        for (Debrief.Deal deal : told.debrief().deals()) {
            if (deal.id() == proposal) {
                return deal;
            }
        }
        return null;
    }

    private static @Nullable String margin(Debrief.Deal deal, String seat) {
        for (Vote vote : deal.votes()) {
            if (vote.seat().equals(seat)) {
                return Numbers.margin(vote.margin());
            }
        }
        return null;
    }
}
