package org.liberalparadox.ui.landing;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.session.ExampleGame;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.ui.codex.CodexView;
import org.liberalparadox.ui.component.ParadoxMap;
import org.liberalparadox.ui.page.LinkButton;
import org.liberalparadox.ui.page.PageHeader;
import org.liberalparadox.ui.page.RulesShown;
import org.liberalparadox.ui.page.ScenarioCard;
import org.liberalparadox.ui.page.Sheet;
import org.liberalparadox.ui.room.CodeField;

/** The first screen: what this is, a picture that shows it, and the ways in. */
@Route("")
@CssImport("./styles/pages/page.css")
@CssImport("./styles/pages/landing.css")
@CssImport("./styles/pages/room.css")
public class LandingView extends Div implements HasDynamicTitle {

    LandingView(Sessions sessions, Rooms rooms, RulesShown library, ExampleGame example) {
        addClassName("landing");
        RouterLink codex = new RouterLink(getTranslation("codex.title"), CodexView.class);
        Anchor scenarios = new Anchor("#scenarios", getTranslation("landing.scenarios"));
        scenarios.setRouterIgnore(true);
        Div hero = new Div(promise(sessions, rooms), picture(library, example));
        hero.addClassName("hero");
        add(new PageHeader("", codex, scenarios), new Sheet("welcome", hero, new RoundInPictures(), cards(library)));
    }

    private Section promise(Sessions sessions, Rooms rooms) {
        Paragraph lead = new Paragraph(getTranslation("landing.lead"));
        lead.addClassName("lead");
        Div ways = new Div(
                new LinkButton("solo", getTranslation("landing.solo"), "big"),
                new LinkButton("host", getTranslation("landing.host"), "big"));
        ways.addClassName("ways");
        Paragraph free = new Paragraph(getTranslation("landing.free"));
        free.addClassName("note");
        return new Section(
                new H1(getTranslation("landing.title")),
                lead,
                new CodeField(),
                ways,
                new ResumeList(sessions, rooms),
                free);
    }

    private Div picture(RulesShown library, ExampleGame example) {
        Div figure = new Div();
        figure.addClassName("hero-figure");
        example.end().ifPresent(view -> {
            ParadoxMap map =
                    new ParadoxMap(ExampleMap.of(view, library.rules().model().contract()));
            map.addClassName("hero-map");
            figure.add(map);
        });
        return figure;
    }

    private Section cards(RulesShown library) {
        H2 title = new H2(getTranslation("landing.scenarios"));
        Div cards = new Div();
        cards.addClassName("cards");
        for (Scenario scenario : library.scenarios()) {
            String link = "solo?scenario=" + scenario.id();
            cards.add(new ScenarioCard(scenario, new LinkButton(link, getTranslation("landing.play"), "sm")));
        }
        Section section = new Section(title, cards);
        section.setId("scenarios");
        section.addClassName("scenarios");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("landing.page");
    }
}
