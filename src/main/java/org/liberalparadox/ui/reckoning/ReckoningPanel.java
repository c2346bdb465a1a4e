package org.liberalparadox.ui.reckoning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.liberalparadox.projection.Reckoning;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/**
 * A round told in order: its finding, five steps one after another in under eight seconds, and beside them what it did
 * to the viewer's state. The telling is done by style sheets alone, so it stops under reduced motion and the whole
 * text is there for a screen reader from the first moment. Brings its own first-level heading.
 */
@CssImport("./styles/pages/reckoning.css")
public class ReckoningPanel extends Div {
    private final Button skip = new Button(Words.t("reckoning.skip"), click -> told());

    /** @param next what happens when the reader goes on: to the next year, or to the debriefing after the last */
    public ReckoningPanel(SeatAccess access, int round, Runnable next) {
        addClassNames("reckoning", "rk-telling");
        Optional<Reckoning> reckoning = access.reckoning(round);
        if (reckoning.isPresent()) {
            tell(access, reckoning.get(), next);
        } else {
            told();
            Paragraph text = new Paragraph(Words.t("reckoning.waiting.text"));
            text.addClassName("brief");
            add(new Section(new H2(Words.t("reckoning.waiting.title")), text));
        }
    }

    private void tell(SeatAccess access, Reckoning reckoning, Runnable next) {
        SeatView view = access.view();
        Names names = new Names(view, access.rules());
        Paragraph kicker = new Paragraph(Words.t("reckoning.kicker", reckoning.round()));
        kicker.addClassName("kicker");
        Section story =
                new Section(kicker, new H1(Finding.of(reckoning, names)), new StoryList(reckoning.steps(), names));
        story.addClassName("rk-story");
        OwnState own = new OwnState(view, reckoning, names);
        add(progress(), story, own, foot(view, reckoning, next));
    }

    /** A bar that fills while the round is told; its end shows that everything is there. */
    private Div progress() {
        Div filled = new Div();
        filled.addClassName("filled");
        filled.getElement().addEventListener("animationend", end -> told());
        Div bar = new Div(filled);
        bar.addClassName("telling-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private Div foot(SeatView view, Reckoning reckoning, Runnable next) {
        boolean last = view.isOver() || reckoning.round() >= view.rounds();
        Button on = new Button(Words.t(last ? "reckoning.last" : "reckoning.next"), click -> next.run());
        on.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        skip.addClassName("skip-telling");
        Div foot = new Div(skip, on);
        foot.addClassName("reckoning-foot");
        return foot;
    }

    private void told() {
        removeClassName("rk-telling");
        skip.setVisible(false);
    }
}
