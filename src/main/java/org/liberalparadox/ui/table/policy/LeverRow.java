package org.liberalparadox.ui.table.policy;

import static org.liberalparadox.ui.table.Dom.bold;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.projection.OrdersForecast;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** A lever at home: value, change, and what it does in words. */
final class LeverRow extends Div {
    private final LeverName name;
    private final Span number = span("n", "");
    private final Span change = new Span();
    private final Paragraph effect = p("", "");
    private final IntegerSlider slider;
    private boolean showing;

    LeverRow(LeverName name, IntConsumer onMove) {
        this.name = name;
        addClassName("lever");
        slider = new IntegerSlider(0, Policy.MAX);
        slider.setAriaLabel(name.label());
        slider.addValueChangeListener(e -> {
            if (!showing) {
                onMove.accept(e.getValue());
            }
        });
        slider.setWidthFull();
        number.removeClassName("n");
        number.addClassName("num");
        add(
                div(
                        "r",
                        bold(name.label()),
                        span("", number, span("muted", " " + Words.t("policy.of5") + " "), change)),
                slider,
                effect);
    }

    void show(int level, OrdersForecast.Lever forecast, boolean open) {
        showing = true;
        slider.setValue(level);
        showing = false;
        slider.setReadOnly(!open);
        slider.setEnabled(open);
        number.setText(Integer.toString(level));
        change.removeAll();
        change.add(Marks.change(level - forecast.standing()));
        effect.setText(words(forecast));
    }

    private String words(OrdersForecast.Lever forecast) {
        List<String> parts = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            double points = forecast.effect().get(factor);
            if (Math.abs(points) >= 0.05) {
                parts.add(Names.factorInSentence(factor) + " " + Numbers.signed(points));
            }
        }
        if (forecast.deflected() > 0) {
            parts.add(Words.t("policy.deflected", Numbers.peopleInWords(forecast.deflected())));
        }
        if (parts.isEmpty()) {
            parts.add(Words.t("policy." + name.key() + ".level" + forecast.level()));
        }
        parts.add(forecast.cost() == 0 ? Words.t("policy.free") : Words.t("policy.costs", forecast.cost()));
        return String.join("; ", parts);
    }
}
