package org.liberalparadox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.liberalparadox.engine.model.Phase;

/** A person in front of a browser: presses what can be seen and reads it, by roles and visible names only. */
public final class Visitor {
    private static final Path PICTURES = Path.of("target", "failures");

    private final Page page;

    public Visitor(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** One step of a journey; a failure tells which, and leaves a picture of it. */
    public void step(String name, Runnable doing) {
        try {
            doing.run();
        } catch (AssertionError | PlaywrightException failure) {
            Path picture = PICTURES.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            throw new AssertionError(
                    "Step \"" + name + "\" at " + page.url() + ", see " + picture + ": " + failure.getMessage(),
                    failure);
        }
    }

    public void press(String name) {
        button(name).click();
    }

    /** Where a button of one name stands in several parts of the screen. */
    public void press(String name, String part) {
        part(part)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    public void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** A region of the screen by its name, on the sheet or beside it. */
    public Locator part(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName(name)));
    }

    public void sees(String heading) {
        assertThat(heading(heading).first()).isVisible();
    }

    public void reads(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    /** The phase the bar shows. */
    public void isIn(Phase phase) {
        assertThat(phase()).hasText(phase.name());
    }

    /** Waits until it is one of two: a phase in which nobody has anything to do is passed over. */
    public Phase comesTo(Phase one, Phase other) {
        assertThat(phase()).hasText(Pattern.compile(one + "|" + other));
        return Phase.valueOf(phase().innerText());
    }

    private Locator phase() {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Phases of the round"))
                .getByRole(AriaRole.LISTITEM)
                .and(page.locator("[aria-current=step]"));
    }

    public void isInRound(int round) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile(".*, round " + round))
                                .setLevel(1)))
                .isVisible();
    }

    public void opensTab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
        assertThat(page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName(name)))
                .isVisible();
    }

    /** The bottom bar of a phone. */
    public void goesTo(String place) {
        Locator bar = page.getByRole(
                AriaRole.NAVIGATION,
                new Page.GetByRoleOptions().setName("Table").setExact(true));
        Locator button = bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(place));
        button.click();
        assertThat(button).hasAttribute("aria-current", "page");
    }

    public void readsTheBrief() {
        readsTheBrief("The lead state nobody appointed");
    }

    public void readsTheBrief(String title) {
        sees(title);
        press("I’m ready");
        assertThat(heading(title)).isHidden();
    }

    /** Gives each crisis that waits its first answer. */
    public void answersTheCrises() {
        Locator crises = part("Crises that ask for your answer").getByRole(AriaRole.ARTICLE);
        for (int open = crises.count(); open > 0; open--) {
            crises.first().getByRole(AriaRole.BUTTON).first().click();
            assertThat(crises).hasCount(open - 1);
        }
    }

    /** Puts a promise into the package, at a level reached step by step. */
    public void promises(String side, String issue, int level) {
        press("+ Add a clause", side);
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(issue).setExact(true))
                .click();
        assertThat(dialog).isHidden();
        for (int at = 2; at < level; at++) {
            press("Raise " + issue, side);
            isAtLevel(issue, at + 1);
        }
    }

    public void isAtLevel(String issue, int level) {
        assertThat(page.getByRole(AriaRole.SPINBUTTON, new Page.GetByRoleOptions().setName("Level of " + issue)))
                .hasAttribute("aria-valuenow", Integer.toString(level));
    }

    public void isReady() {
        press("I’m ready");
    }
}
