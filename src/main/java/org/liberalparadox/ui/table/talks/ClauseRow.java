package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Words;

/** A promise in the composer: what, how much, what that means, what my factions make of it, what it costs. */
final class ClauseRow extends ListItem {
    private final Desk desk;
    private final Issue issue;
    private final Paragraph meaning = p("t", "");
    private final Span effects = new Span();
    private final Span cost = styled("cost", new Span());
    private final Stepper stepper;
    private Clause clause;

    ClauseRow(Desk desk, Clause clause, boolean among, BiConsumer<Clause, Integer> onLevel, Consumer<Clause> onRemove) {
        this.desk = desk;
        this.clause = clause;
        this.issue = desk.rules().issue(clause.issue());
        addClassName("cl");
        Span name = span("nm", bold(issue.name()));
        if (among) {
            name.add(span("who", Marks.seat(desk.seat(clause.giver())), new Span("→"), beneficiary()));
        }
        stepper = new Stepper(issue.name(), clause.level(), level -> onLevel.accept(this.clause, level));
        NativeButton remove = button("link x", "×", () -> onRemove.accept(this.clause));
        remove.getElement().setAttribute("title", Words.t("talks.remove"));
        remove.setAriaLabel(Words.t("talks.removeClause", issue.name()));
        add(div("r1", name, stepper), div("r2", meaning, remove), div("r3", effects, span("grow", ""), cost));
        show(clause);
    }

    private Component beneficiary() {
        return clause.beneficiary().equals(Clause.ALL)
                ? span("", Words.t("table.everyone"))
                : Marks.seat(desk.seat(clause.beneficiary()));
    }

    void show(Clause now) {
        clause = now;
        String words = issue.levels().get(now.level() - 1);
        meaning.setText(words);
        stepper.meaning(words);
        boolean ours = now.giver().equals(desk.me()) || now.benefits(desk.me());
        effects.removeAll();
        if (ours) {
            effects.add(Marks.effects(Home.appeal(desk, now)));
        } else if (desk.seat(desk.me()).role().isState()) {
            effects.add(span("muted", Words.t("talks.notOurs")));
        }
        boolean weGive = now.giver().equals(desk.me());
        cost.setText(Home.costWords(Home.cost(desk, now), weGive));
    }

    Clause clause() {
        return clause;
    }
}
