package org.liberalparadox.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import org.liberalparadox.ui.codex.CodexView;
import org.liberalparadox.ui.landing.LandingView;
import org.liberalparadox.ui.solo.SoloView;

/** A heading, a sentence and the ways on: for everything that cannot be shown. */
public class Apology extends Sheet {
    private final UnorderedList ways = new UnorderedList();

    /** @param key {@code key.title} is the heading */
    public Apology(String key, String sentence) {
        super("apology");
        Paragraph text = new Paragraph(sentence);
        text.addClassName("brief");
        ways.addClassName("ways-on");
        ways.add(
                way("page.to.landing", LandingView.class),
                way("page.to.solo", SoloView.class),
                way("page.to.codex", CodexView.class));
        add(new H1(getTranslation(key + ".title")), text, ways);
    }

    /** The way most want to go from here, before the others. */
    public Apology first(String key, Class<? extends Component> target) {
        ways.addComponentAsFirst(way(key, target));
        return this;
    }

    private ListItem way(String key, Class<? extends Component> target) {
        return new ListItem(new RouterLink(getTranslation(key), target));
    }
}
