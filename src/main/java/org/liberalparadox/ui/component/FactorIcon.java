package org.liberalparadox.ui.component;

import com.vaadin.flow.component.html.Span;

/** A factor's icon in its colour: shield, open book, coins, scales; always with its name, shown or read out. */
public final class FactorIcon extends Span {

    private FactorIcon(Factor factor, Span name) {
        addClassNames("f", factor.styleName());
        add(new FactorDrawing(factor), name);
    }

    /** Icon and visible name. */
    public static FactorIcon withName(Factor factor, String name) {
        return new FactorIcon(factor, new Span(name));
    }

    /** Icon alone; the name is read out. */
    public static FactorIcon of(Factor factor, String name) {
        Span hidden = new Span(name);
        hidden.addClassName("sr");
        return new FactorIcon(factor, hidden);
    }
}
