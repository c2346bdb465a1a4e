package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.ui.text.Words;

/** Level of a clause: minus, five pips, number, plus; arrow keys too. */
final class Stepper extends Span {
    private static final String ARROWS = "event.key.startsWith('Arrow') && (event.preventDefault() || true)";

    private final String name;
    private final IntConsumer onStep;
    private final List<HtmlContainer> pips = new ArrayList<>();
    private final Span number = span("lvn", "");
    private final Span value;
    private final NativeButton lower;
    private final NativeButton raise;
    private int level;

    Stepper(String name, int level, IntConsumer onStep) {
        this.name = name;
        this.onStep = onStep;
        addClassName("lv");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Words.t("talks.levelOf", name));
        lower = button("", "−", () -> step(this.level - 1));
        raise = button("", "+", () -> step(this.level + 1));
        lower.setAriaLabel(Words.t("talks.lower", name));
        raise.setAriaLabel(Words.t("talks.raise", name));
        Span row = styled("pips", new Span());
        for (int i = 0; i < Clause.MAX_LEVEL; i++) {
            HtmlContainer pip = tag("i");
            pips.add(pip);
            row.add(pip);
        }
        value = span("lvv", row, number);
        value.getElement()
                .setAttribute("role", "spinbutton")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Words.t("talks.levelOf", name))
                .setAttribute("aria-valuemin", "1")
                .setAttribute("aria-valuemax", Integer.toString(Clause.MAX_LEVEL));
        value.getElement()
                .addEventListener(
                        "keydown",
                        e -> step(this.level
                                + switch (e.getEventData().get("event.key").asString()) {
                                    case "ArrowUp", "ArrowRight" -> 1;
                                    default -> -1;
                                }))
                .setFilter(ARROWS)
                .addEventData("event.key");
        add(lower, value, raise);
        show(level);
    }

    private void step(int to) {
        if (to >= 1 && to <= Clause.MAX_LEVEL && to != level) {
            show(to);
            onStep.accept(to);
        }
    }

    private void show(int now) {
        level = now;
        number.setText(Integer.toString(now));
        for (int i = 0; i < pips.size(); i++) {
            pips.get(i).setClassName("on", i < now);
        }
        value.getElement().setAttribute("aria-valuenow", Integer.toString(now));
        lower.setEnabled(now > 1);
        raise.setEnabled(now < Clause.MAX_LEVEL);
    }

    void meaning(String words) {
        value.getElement().setAttribute("aria-valuetext", Words.t("talks.levelMeaning", level, words));
    }

    String name() {
        return name;
    }
}
