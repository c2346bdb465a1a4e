package org.liberalparadox.ui.table.shell;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** My state in one line, for phones; a press opens the whole of it. */
public final class StateStrip extends Section implements Part {
    private final Seen seen = new Seen();
    private final Runnable open;

    public StateStrip(Runnable open) {
        this.open = open;
        addClassName("mstrip");
        getElement().setAttribute("aria-label", Words.t("state.title"));
    }

    @Override
    public void show(SeatView view) {
        SeatView.Own me = view.me();
        if (!seen.isNew(me.tracks(), me.before(), me.contract(), me.contractBefore())) {
            return;
        }
        removeAll();
        for (Factor factor : Factor.values()) {
            double value = me.tracks().get(factor);
            add(span(
                    Marks.letter(factor),
                    Marks.icon(factor),
                    bold(Numbers.whole(value)),
                    Marks.change(Math.round(value) - Math.round(me.before().get(factor)))));
        }
        NativeButton contract = button("link strip", "", open);
        if (!view.seat(me.seat()).role().isState()) {
            contract.add(span("", Words.t("state.title")));
            add(contract);
            return;
        }
        Span word = span("", Words.t("state.contractShort"));
        contract.add(
                bold(Numbers.whole(me.contract())),
                word,
                Marks.change(Math.round(me.contract()) - Math.round(me.contractBefore())));
        add(contract);
    }
}
