package org.liberalparadox.ui.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.testing.Browsers;
import org.liberalparadox.ui.Visitor;

/** Somebody who plays a seat of a room in a browser of their own. */
final class Delegate {
    private final String name;
    private final String place;
    private final Visitor me;

    private Delegate(String name, String place, Visitor me) {
        this.name = name;
        this.place = place;
        this.me = me;
    }

    /** Comes in by the code and takes the seat of a place. */
    static Delegate joins(Browsers browsers, int port, String code, String name, String place) {
        Browser.NewContextOptions browser =
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
        Visitor guest = new Visitor(browsers.open(port, "/join/" + code, browser));
        Page page = guest.page();
        page.getByLabel("Your name").fill(name);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile(place)))
                .check();
        guest.press("Join");
        assertThat(page).hasURL(Pattern.compile(".*/play/[A-Za-z0-9_-]{16}.*"));
        guest.reads(name + " (you)");
        return new Delegate(name, place, guest);
    }

    /** The same person with another device, by their personal link. */
    Delegate on(Browsers browsers, int port, String link, Browser.NewContextOptions device) {
        return new Delegate(name, place, new Visitor(browsers.open(port, link, device)));
    }

    String name() {
        return name;
    }

    String place() {
        return place;
    }

    Visitor me() {
        return me;
    }

    /** The personal link, as it comes to the clipboard; without the host. */
    String link() {
        me.press("Copy my link");
        me.reads("Copied");
        String copied = (String) me.page().evaluate("navigator.clipboard.readText()");
        return copied.substring(copied.indexOf("/play/"));
    }

    /** Answers the questions on the brief as somebody who has read it. */
    void hasReadTheBrief(String... answers) {
        for (String answer : answers) {
            me.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(answer).setExact(true))
                    .check();
        }
        assertThat(me.page().getByText("Right.")).hasCount(answers.length);
        me.isReady();
        assertThat(me.button("Not ready after all")).isVisible();
    }

    /** Answers what a crisis asks and says that the phase can end. */
    void isDoneWithTheNews() {
        me.isIn(Phase.NEWS);
        me.answersTheCrises();
        me.isReady();
    }

    /** Leaves the orders as they are, which is what sealing them at once does. */
    void seals() {
        me.isIn(Phase.POLICY);
        me.press("Seal orders");
        assertThat(me.button("Seal orders")).isHidden();
        me.isReady();
    }

    void writes(String place, String note) {
        Page page = me.page();
        me.press("Write a note");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(place))
                .check();
        page.getByLabel("Your words").fill(note);
        me.press("Send note");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    /** A card of an offer by what it says. */
    Locator offer(String words) {
        return me.page().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(words));
    }
}
