package org.liberalparadox.ui.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.text.NumberFormat;
import java.util.Locale;

/** By how much a number moved: ▲, ▼ or ▬ and the amount, in second ink, never in red or green. */
public final class Change extends Span {

    /** The minus sign of print, as wide as the plus. */
    private static final char MINUS = '\u2212';

    public Change(double amount, Locale locale) {
        addClassName("chg");
        String sign = amount > 0 ? "▲" : amount < 0 ? "▼" : "▬";
        Element mark = new Element("i").setText(sign).setAttribute("aria-hidden", "true");
        Span spoken = new Span(signed(amount, locale));
        spoken.addClassName("sr");
        Span shown = new Span(plain(Math.abs(amount), locale));
        shown.getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(mark, shown.getElement(), spoken.getElement());
    }

    /** A number with its sign: +3, −2, 0. */
    public static String signed(double amount, Locale locale) {
        String digits = plain(Math.abs(amount), locale);
        return amount > 0 ? "+" + digits : amount < 0 ? MINUS + digits : digits;
    }

    private static String plain(double amount, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(amount);
    }
}
