package org.liberalparadox.ui.landing;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** How a round works, in five small drawings. */
class RoundInPictures extends Section {

    RoundInPictures() {
        addClassName("round-in-pictures");
        H2 title = new H2(Words.t("landing.round"));
        title.addClassName("sr");
        OrderedList steps = new OrderedList();
        for (Phase phase : Phase.values()) {
            steps.add(step(phase));
        }
        add(title, steps);
    }

    private static ListItem step(Phase phase) {
        ListItem item = new ListItem();
        item.getElement().appendChild(drawing(phase));
        item.add(new H3(Names.phase(phase)), new Paragraph(Words.t("landing.round." + phase.name())));
        return item;
    }

    private static Element drawing(Phase phase) {
        Element svg = new Element("svg").setAttribute("viewBox", "0 0 80 62").setAttribute("aria-hidden", "true");
        svg.appendChild(new Element("path").setAttribute("d", outline(phase)));
        switch (phase) {
            case POLICY -> svg.appendChild(seal(40, 38, 7));
            case RECKONING -> svg.appendChild(seal(64, 14, 5));
            case NEWS, TALKS, RATIFICATION -> {}
        }
        return svg;
    }

    private static Element seal(int x, int y, int radius) {
        return new Element("circle")
                .setAttribute("class", "seal")
                .setAttribute("cx", Integer.toString(x))
                .setAttribute("cy", Integer.toString(y))
                .setAttribute("r", Integer.toString(radius));
    }

    private static String outline(Phase phase) {
        return switch (phase) {
            case NEWS -> "M10 12h60v40H10zM18 22h26M18 30h26M18 38h26M18 46h44M52 22h10v16H52z";
            case TALKS -> "M14 20h22v26H14zM44 20h22v26H44zM36 28h8M44 38h-8M19 27h12M19 33h8M49 27h12M49 33h8";
            case RATIFICATION ->
                "M12 50a28 28 0 0 1 56 0M24 50a16 16 0 0 1 32 0M12 50h12M56 50h12M40 22v12M20 31l9 8M60 31l-9 8";
            case POLICY -> "M12 18h56v32H12zM12 18l28 19 28-19";
            case RECKONING -> "M12 12v40h58M18 44c10 0 10-18 22-18s10 8 24-12";
        };
    }
}
