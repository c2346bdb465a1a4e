package org.liberalparadox.ui.table.talks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** Form, duration, monitor and reciprocity of a package. */
final class TermsRow extends Div {
    private final RadioButtonGroup<Form> form = segments("talks.form");
    private final Select<Integer> duration = new Select<>();
    private final Select<Monitor> monitor = new Select<>();
    private final RadioButtonGroup<Reciprocity> reciprocity = segments("talks.reciprocity");
    private boolean showing;

    TermsRow(Desk desk, BidDraft draft, Runnable onChange) {
        addClassName("terms");
        form.setItems(Form.values());
        form.setItemLabelGenerator(Names::form);
        duration.setLabel(Words.t("talks.duration"));
        int most = Math.max(1, desk.rules().model().budget().maxDuration());
        duration.setItems(IntStream.rangeClosed(1, most).boxed().toList());
        duration.setItemLabelGenerator(n -> Words.t("talks.rounds", n));
        monitor.setLabel(Words.t("talks.monitor", desk.rules().model().budget().monitorCost()));
        monitor.setItems(Monitor.values());
        monitor.setItemLabelGenerator(Names::monitor);
        reciprocity.setItems(Reciprocity.values());
        reciprocity.setItemLabelGenerator(Names::reciprocity);
        add(form, duration, monitor, reciprocity);
        show(draft);
        form.addValueChangeListener(e -> change(() -> draft.form(e.getValue()), onChange));
        duration.addValueChangeListener(e -> change(() -> draft.duration(e.getValue()), onChange));
        monitor.addValueChangeListener(e -> change(() -> draft.monitor(e.getValue()), onChange));
        reciprocity.addValueChangeListener(e -> change(() -> draft.reciprocity(e.getValue()), onChange));
    }

    void show(BidDraft draft) {
        showing = true;
        var terms = draft.terms();
        form.setItemEnabledProvider(f -> f != Form.BILATERAL || terms.parties().size() <= 2);
        form.setValue(terms.form());
        duration.setValue(terms.duration());
        monitor.setValue(terms.monitor());
        reciprocity.setValue(terms.reciprocity());
        showing = false;
    }

    private void change(Runnable set, Runnable onChange) {
        if (!showing) {
            set.run();
            onChange.run();
        }
    }

    private static <T> RadioButtonGroup<T> segments(String label) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>();
        group.setLabel(Words.t(label));
        group.addThemeName("segments");
        return group;
    }
}
