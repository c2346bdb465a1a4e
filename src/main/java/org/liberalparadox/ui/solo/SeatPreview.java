package org.liberalparadox.ui.solo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.ui.component.SeatMark;
import org.liberalparadox.ui.page.Marks;
import org.liberalparadox.ui.page.ScenarioCard;
import org.liberalparadox.ui.text.Words;

/** The chosen seat's public brief, and the button that starts the game. */
class SeatPreview extends Aside {
    private final Div brief = new Div();
    private final Paragraph facts = new Paragraph();
    private final Paragraph refusal = new Paragraph();

    SeatPreview(Runnable start) {
        addClassNames("paper", "seat-preview");
        getElement().setAttribute("aria-label", Words.t("solo.preview"));
        brief.getElement().setAttribute("aria-live", "polite");
        facts.addClassName("muted");
        refusal.addClassName("bad");
        refusal.getElement().setAttribute("role", "alert");
        Button go = new Button(Words.t("solo.start"), click -> {
            refuse(null);
            start.run();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        go.setDisableOnClick(false);
        refuse(null);
        Div foot = new Div(facts, refusal, go);
        foot.addClassName("preview-foot");
        add(brief, foot);
    }

    void show(SoloForm.Choice choice) {
        SeatDefinition seat = choice.seat();
        Paragraph role = new Paragraph(Words.t("role." + seat.role().name()));
        role.addClassName("muted");
        H2 title = new H2(seat.brief().title());
        Paragraph situation = new Paragraph(seat.brief().situation());
        situation.addClassName("brief");
        Paragraph scene = new Paragraph(choice.scenario().situation());
        scene.addClassName("scene");
        brief.removeAll();
        brief.add(SeatMark.asTitle(Marks.of(seat)), role, title, situation, scene);
        facts.setText(ScenarioCard.facts(choice.scenario(), choice.rounds()));
        refuse(null);
    }

    void refuse(@Nullable String why) {
        refusal.setText(why == null ? "" : why);
        refusal.setVisible(why != null);
    }
}
