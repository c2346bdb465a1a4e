package org.liberalparadox.ui.codex;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.text.Words;

/** The codex's first page: every concept in a line, by what it belongs to. */
class CodexIndex extends Sheet {

    CodexIndex(Links links) {
        super("codex-text codex-index");
        Paragraph lead = new Paragraph(Words.t("codex.lead"));
        lead.addClassName("lead");
        add(new H1(Words.t("codex.title")), lead);
        for (Term.Field field : Term.Field.values()) {
            UnorderedList list = new UnorderedList();
            Catalogue.search("").stream()
                    .filter(term -> term.field() == field)
                    .forEach(term -> list.add(new ListItem(links.to(term), new Span(term.brief()))));
            H2 name = new H2(Words.t("codex.field." + field.name()));
            name.addClassName("head");
            add(new Section(name, list));
        }
    }
}
