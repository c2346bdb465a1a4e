package org.liberalparadox.ui.codex;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.liberalparadox.rules.Parameter;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.ui.text.Words;

/** The right column: the concept in the viewer's game now, its numbers in the rules, and what to read next. */
class TermAside extends Aside {

    TermAside(Term term, RuleNumbers numbers, Links links, Optional<SeatAccess> seat) {
        addClassName("codex-now");
        getElement().setAttribute("aria-label", Words.t("codex.numbers"));
        seat.map(open -> InYourGame.rows(term, open.view()))
                .filter(rows -> !rows.isEmpty())
                .ifPresent(this::game);
        List<Parameter> rules = numbers.of(term);
        if (!rules.isEmpty()) {
            add(head("codex.rules"), rules(rules));
        }
        add(head("codex.see"), see(term, links));
    }

    private void game(List<InYourGame.Row> rows) {
        InYourGame.Row first = rows.getFirst();
        Paragraph big = new Paragraph(first.value());
        big.addClassName("big-number");
        Paragraph of = new Paragraph(first.label());
        of.addClassName("muted");
        DescriptionList rest = new DescriptionList();
        rows.stream().skip(1).forEach(row -> rest.add(pair(row.label(), row.value())));
        add(head("codex.now"), big, of, rest);
    }

    private static DescriptionList rules(List<Parameter> rules) {
        DescriptionList list = new DescriptionList();
        for (Parameter p : rules) {
            Div pair = pair(p.meaning(), RuleNumbers.show(p));
            Span unit = new Span(p.unit());
            unit.addClassName("note");
            pair.getChildren().findFirst().ifPresent(dt -> dt.getElement().appendChild(unit.getElement()));
            list.add(pair);
        }
        return list;
    }

    private static Div pair(String label, String value) {
        return new Div(new DescriptionList.Term(label), new DescriptionList.Description(value));
    }

    private static UnorderedList see(Term term, Links links) {
        UnorderedList list = new UnorderedList();
        term.seeAlso().stream()
                .flatMap(id -> Catalogue.find(id).stream())
                .forEach(other -> list.add(new ListItem(links.to(other), new Span(other.brief()))));
        list.addClassName("see");
        return list;
    }

    private static H2 head(String key) {
        H2 head = new H2(Words.t(key));
        head.addClassName("head");
        return head;
    }
}
