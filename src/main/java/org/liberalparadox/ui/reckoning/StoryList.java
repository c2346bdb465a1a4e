package org.liberalparadox.ui.reckoning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.ui.text.Args;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** The five steps of a round in order, each with its lines and their causes. */
class StoryList extends OrderedList {

    private final Names names;

    StoryList(List<Reckoning.Step> steps, Names names) {
        this.names = names;
        addClassName("rk-steps");
        for (int i = 0; i < steps.size(); i++) {
            add(step(i, steps.get(i)));
        }
    }

    private ListItem step(int index, Reckoning.Step step) {
        Span number = new Span(Integer.toString(index + 1));
        number.addClassName("no");
        number.getElement().setAttribute("aria-hidden", "true");
        Paragraph part = new Paragraph(Words.t("reckoning.part." + step.part()));
        part.addClassName("kicker");
        Div lines = new Div();
        lines.addClassName("lines");
        step.lines().forEach(line -> lines.add(line(line)));
        ListItem item =
                new ListItem(number, new Div(part, new H2(sentence("reckoning." + step.key(), step.args())), lines));
        item.addClassName("step" + index);
        return item;
    }

    private Paragraph line(Reckoning.Line line) {
        Paragraph told = new Paragraph(new Span(sentence("reckoning." + line.key(), line.args())));
        if (!line.causeKey().isEmpty()) {
            String cause = text("cause." + line.causeKey(), line.causeArgs());
            Span because = new Span(Words.t("reckoning.because", cause));
            because.addClassName("because");
            told.add(because);
        }
        return told;
    }

    private String sentence(String key, List<String> args) {
        return Args.sentence(text(key, args));
    }

    private String text(String key, List<String> args) {
        return Words.t(key, Args.readable(args, names));
    }
}
