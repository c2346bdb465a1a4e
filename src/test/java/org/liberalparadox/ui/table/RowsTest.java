package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Div list = new Div();
    private final Rows<String> rows = new Rows<>(list);
    private final List<String> drawn = new ArrayList<>();

    private void show(String... keys) {
        rows.show(List.of(keys), key -> {
            drawn.add(key);
            return new Span(key);
        });
    }

    private List<Component> rows() {
        return list.getChildren().toList();
    }

    private List<String> texts() {
        return rows().stream().map(row -> row.getElement().getText()).toList();
    }

    @Test
    void aRowThatStaysIsNotDrawnAgain() {
        show("a", "b");
        List<Component> before = rows();
        drawn.clear();
        show("a", "b");
        assertThat(drawn).isEmpty();
        assertThat(rows()).containsExactlyElementsOf(before);
    }

    @Test
    void whatIsNewComesInWhereItBelongs() {
        show("b", "d");
        Component b = rows().getFirst();
        drawn.clear();
        show("a", "b", "c", "d");
        assertThat(drawn).containsExactly("a", "c");
        assertThat(texts()).containsExactly("a", "b", "c", "d");
        assertThat(rows().get(1)).isSameAs(b);
    }

    @Test
    void whatIsGoneGoes() {
        show("a", "b", "c");
        drawn.clear();
        show("b");
        assertThat(drawn).isEmpty();
        assertThat(texts()).containsExactly("b");
        show();
        assertThat(rows()).isEmpty();
    }

    @Test
    void rowsThatChangePlacesAreMoved() {
        show("a", "b", "c");
        List<Component> before = rows();
        drawn.clear();
        show("c", "a", "b");
        assertThat(drawn).isEmpty();
        assertThat(rows()).containsExactly(before.get(2), before.get(0), before.get(1));
    }

    @Test
    void whatWentAndComesBackIsDrawnAnew() {
        show("a", "b");
        Component a = rows().getFirst();
        show("b");
        show("a", "b");
        assertThat(texts()).containsExactly("a", "b");
        assertThat(rows().getFirst()).isNotSameAs(a);
    }

    @Test
    void whatElseTheListHoldsStaysBehindTheRows() {
        Span older = new Span("older");
        list.add(older);
        show("b");
        show("a", "b");
        assertThat(texts()).containsExactly("a", "b", "older");
        show();
        assertThat(rows()).containsExactly(older);
    }
}
