package org.liberalparadox.ui.debrief;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** Which share of the promises due was honoured, round by round. */
class CooperationFigure extends Section {

    CooperationFigure(Told told) {
        addClassName("fig");
        Paragraph sub = new Paragraph(Words.t("debrief.cooperation.sub"));
        sub.addClassName("sub");
        add(new H3(Words.t("debrief.cooperation.title")), sub);
        List<Double> rates = told.debrief().cooperation();
        if (rates.stream().allMatch(rate -> rate.isNaN())) {
            add(new Paragraph(Words.t("debrief.cooperation.none")));
            return;
        }
        OrderedList bars = new OrderedList();
        bars.addClassName("rate");
        for (int i = 0; i < rates.size(); i++) {
            bars.add(bar(i + 1, rates.get(i)));
        }
        add(bars);
    }

    private static ListItem bar(int round, double rate) {
        Element filled = new Element("i");
        filled.getStyle().setWidth((Double.isNaN(rate) ? 0 : Math.round(100 * rate)) + "%");
        Span bar = new Span();
        bar.addClassName("b");
        bar.getElement().setAttribute("aria-hidden", "true").appendChild(filled);
        Span value = new Span(Double.isNaN(rate) ? Words.t("debrief.cooperation.nothing") : Numbers.percent(rate));
        value.addClassName(Double.isNaN(rate) ? "note" : "num");
        return new ListItem(new Span(Words.t("debrief.round", round)), bar, value);
    }
}
