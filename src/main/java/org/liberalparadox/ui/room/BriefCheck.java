package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liberalparadox.ui.text.Words;

/** The questions below the brief; whoever has answered them may say that they are ready. */
final class BriefCheck extends Section {
    private final List<BriefQuestions.Question> questions;
    private final Set<Integer> right = new HashSet<>();
    private final Runnable changed;

    BriefCheck(List<BriefQuestions.Question> questions, Runnable changed) {
        this.questions = questions;
        this.changed = changed;
        addClassName("brief-check");
        if (questions.isEmpty()) {
            return;
        }
        add(new H2(Words.t("check.title")), p("note", Words.t("check.note")));
        for (int i = 0; i < questions.size(); i++) {
            add(ask(i, questions.get(i)));
        }
    }

    private Section ask(int number, BriefQuestions.Question question) {
        RadioButtonGroup<String> answers = new RadioButtonGroup<>(question.text());
        answers.setItems(question.answers());
        Paragraph said = p("note", "");
        said.getElement().setAttribute("aria-live", "polite");
        answers.addValueChangeListener(change -> {
            boolean is = question.right().equals(change.getValue());
            said.setText(is ? Words.t("check.right") : Words.t("check.wrong", question.reread()));
            said.setClassName("bad", !is);
            if (is) {
                right.add(number);
            } else {
                right.remove(number);
            }
            changed.run();
        });
        return new Section(answers, said);
    }

    boolean passed() {
        return right.size() == questions.size();
    }
}
