package org.liberalparadox.ui.landing;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.ui.page.Drawing;
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
        String shapes = "<path d='" + outline(phase) + "'/>" + seal(phase);
        return new ListItem(
                new Drawing("phase-picture", 80, 62, shapes),
                new H3(Names.phase(phase)),
                new Paragraph(Words.t("landing.round." + phase.name())));
    }

    private static String seal(Phase phase) {
        return switch (phase) {
            case POLICY -> "<circle class='seal' cx='40' cy='38' r='7'/>";
            case RECKONING -> "<circle class='seal' cx='64' cy='14' r='5'/>";
            case NEWS, TALKS, RATIFICATION -> "";
        };
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
