package org.liberalparadox.ui.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.testing.Browsers;
import org.liberalparadox.ui.Visitor;

/** Whoever runs a session: sets it up, and then sits at the console. */
final class Facilitator {
    private static final String HOUR = "60";

    private final Visitor me;
    private final String code;
    private final String screen;

    private Facilitator(Visitor me, String code, String screen) {
        this.me = me;
        this.code = code;
        this.screen = screen;
    }

    /** A session with an hour for each phase, so that only its people end one, and no crisis but the facilitator's. */
    static Facilitator hosts(Browsers browsers, int port, String scenario, int rounds) {
        Visitor host = new Visitor(browsers.open(port, "/"));
        Page page = host.page();
        host.follow("Host a session");
        choose(page, scenario);
        choose(page, "Own minutes");
        for (Phase phase : Phase.values()) {
            type(page, phase + ", minutes", HOUR);
        }
        type(page, "Rounds", Integer.toString(rounds));
        choose(page, "By my hand only");
        host.press("Create session");
        String code = page.locator(".joincode").innerText().replaceAll("\\s", "");
        String screen = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the public screen"))
                .getAttribute("href");
        host.follow("Open the console");
        host.sees("Roster");
        return new Facilitator(host, code, screen.substring(screen.indexOf("/screen/")));
    }

    private static void choose(Page page, String option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option))
                .check();
    }

    private static void type(Page page, String field, String number) {
        Locator typed = page.getByLabel(field, new Page.GetByLabelOptions().setExact(true));
        typed.fill(number);
        typed.press("Tab");
    }

    Visitor me() {
        return me;
    }

    String code() {
        return code;
    }

    /** Path of the public screen. */
    String screen() {
        return screen;
    }

    /** The line of a delegate in the roster. */
    Locator row(String name) {
        Locator people = me.page().locator(".people").filter(new Locator.FilterOptions().setHasText(name));
        return me.page().locator(".roster > li").filter(new Locator.FilterOptions().setHas(people));
    }

    /** Strikes the seats the card names itself. */
    void injects(String title, String word) {
        Page page = me.page();
        page.getByLabel("Search the deck").fill(word);
        me.sees(title);
        me.press("Now");
        assertThat(me.heading(title)).isHidden();
    }

    void says(String words) {
        me.page().getByLabel("What should they know?").fill(words);
        me.press("Announce");
        me.reads("Last said to Everybody");
    }

    void lets(String name, String act) {
        row(name)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .first()
                .click();
    }

    /** Ends a phase before its time, and waits for what follows. */
    void ends(Phase phase, Phase next) {
        me.isIn(phase);
        me.press("End phase");
        me.isIn(next);
    }
}
