package org.liberalparadox.ui.codex;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.liberalparadox.ui.page.Prose;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.text.Words;

/** A concept: what it means, how the game counts it, what it leaves out, where it comes from. */
class TermText extends Sheet {

    TermText(Term term, RuleNumbers numbers, Links links) {
        super("codex-text");
        Paragraph field =
                new Paragraph(links.index(Words.t("codex.field." + term.field().name())));
        field.addClassName("kicker");
        Paragraph meaning = new Paragraph();
        Prose.paragraphs(term.text("meaning"), links::inText)
                .forEach(p -> p.getChildren().toList().forEach(meaning::add));
        meaning.addClassName("lead");
        add(field, new H1(term.name()), meaning);

        Section counts = new Section(new H2(Words.t("codex.counts")));
        Prose.paragraphs(term.text("counts", numbers.values(term)), links::inText)
                .forEach(counts::add);
        String formula = term.optional("formula");
        if (!formula.isEmpty()) {
            Paragraph equation = new Paragraph(formula);
            equation.addClassName("formula");
            counts.addComponentAtIndex(1, equation);
        }
        Section leaves = new Section(new H2(Words.t("codex.leaves")));
        Prose.paragraphs(term.text("leaves"), links::inText).forEach(leaves::add);
        Section source = new Section(new H2(Words.t("codex.source")));
        Prose.paragraphs(term.text("source"), links::inText).forEach(source::add);
        String papers = term.inThePapers();
        if (!papers.isEmpty()) {
            source.add(new Paragraph(papers));
        }
        source.addClassName("source");
        Div right = new Div(leaves, source);
        Div two = new Div(counts, right);
        two.addClassName("codex-two");
        add(two);
    }
}
