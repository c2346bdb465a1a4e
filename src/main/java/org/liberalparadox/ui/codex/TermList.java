package org.liberalparadox.ui.codex;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All concepts by name, and a field that narrows them down while one types. */
class TermList extends Nav {
    private final Links links;
    private final @Nullable Term current;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph();

    TermList(Links links, @Nullable Term current) {
        this.links = links;
        this.current = current;
        addClassName("codex-terms");
        setAriaLabel(getTranslation("codex.terms"));
        TextField find = new TextField();
        find.setAriaLabel(getTranslation("codex.find"));
        find.setPlaceholder(getTranslation("codex.find"));
        find.setClearButtonVisible(true);
        find.setWidthFull();
        find.setValueChangeMode(ValueChangeMode.EAGER);
        find.addValueChangeListener(change -> show(change.getValue()));
        nothing.addClassName("note");
        nothing.getElement().setAttribute("role", "status");
        add(find, nothing, list);
        show("");
    }

    private void show(String sought) {
        List<Term> found = Catalogue.search(sought);
        list.removeAll();
        found.forEach(term -> list.add(item(term)));
        nothing.setText(found.isEmpty() ? getTranslation("codex.none", sought) : "");
        nothing.setVisible(found.isEmpty());
        setClassName("searching", !sought.isBlank());
    }

    private ListItem item(Term term) {
        RouterLink link = links.to(term);
        if (term.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        return new ListItem(link);
    }
}
