package org.liberalparadox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.testing.Browsers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:phone")
@Import(SteadyGames.class)
class PhoneJourneyIT {

    @LocalServerPort
    int port;

    @Test
    void aYearIsPlayedWithTheThumb() {
        try (Browsers browsers = Browsers.launch()) {
            Visitor germany = new Visitor(browsers.open(port, "/", phone()));
            ScreenChecks screens = new ScreenChecks(germany.page(), ColorScheme.DARK);
            germany.step("from the first page to the table", () -> {
                screens.check("landing");
                germany.follow("Play solo");
                germany.sees("Choose your seat");
                screens.check("solo");
                germany.press("Start");
                assertThat(germany.page()).hasURL(Pattern.compile(".*/play/.+"));
            });
            germany.step("the brief", () -> {
                germany.sees("The lead state nobody appointed");
                screens.check("brief");
                germany.readsTheBrief();
            });
            germany.step("news", () -> {
                germany.isIn(Phase.NEWS);
                screens.check("world");
                germany.goesTo("News");
                screens.check("news");
                germany.goesTo("World");
                germany.answersTheCrises();
                germany.isReady();
            });
            germany.step("talks", () -> {
                germany.isIn(Phase.TALKS);
                screens.check("talks");
                compose(germany, screens);
                germany.goesTo("Obligations");
                screens.check("obligations");
                germany.goesTo("Talks");
                germany.isReady();
            });
            germany.step("ratification", () -> {
                germany.isIn(Phase.RATIFICATION);
                screens.check("parliament");
                germany.isReady();
            });
            germany.step("policy", () -> {
                germany.isIn(Phase.POLICY);
                screens.check("policy");
                germany.press("Seal orders");
                assertThat(germany.button("Seal orders")).isHidden();
                germany.isReady();
            });
            germany.step("reckoning", () -> {
                germany.reads("Round 1, told in order");
                germany.press("Skip");
                screens.check("reckoning");
                germany.press("Next year");
                germany.isIn(Phase.NEWS);
                germany.isInRound(2);
            });
            screens.assertAll();
            assertThat(browsers.consoleErrors()).isEmpty();
        }
    }

    /** The package is written on three sheets behind one another; the forecast stays docked. */
    private static void compose(Visitor germany, ScreenChecks screens) {
        germany.press("Make an offer to Türkiye");
        germany.promises("We give", "Visa-free travel", 3);
        chooses(germany, "They give");
        germany.promises("They give", "Exit control", 3);
        screens.check("composer");
        chooses(germany, "Terms");
        screens.check("terms");
        germany.press("Why");
        screens.check("forecast");
        germany.press("Send to Türkiye");
        assertThat(germany.button("Send to Türkiye")).isHidden();
    }

    private static void chooses(Visitor germany, String side) {
        germany.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Part of the package"))
                .getByText(side)
                .click();
        assertThat(germany.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(side)))
                .isChecked();
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true);
    }
}
