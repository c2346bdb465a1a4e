package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.liberalparadox.ui.text.Words;

/** What to talk about: the scenario's own questions. */
class QuestionsSection extends Section {

    QuestionsSection(Told told) {
        addClassName("questions");
        List<String> questions = told.debrief().questions();
        OrderedList list = new OrderedList();
        (questions.isEmpty() ? List.of(Words.t("debrief.questions.none")) : questions)
                .forEach(question -> list.add(new ListItem(question)));
        add(new H2(Words.t("debrief.questions.title")), list);
    }
}
