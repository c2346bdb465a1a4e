package org.liberalparadox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.session.SoloSetup;
import org.liberalparadox.testing.Browsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:aegean")
@Import(SteadyGames.class)
class AegeanJourneyIT {
    private static final int ROUNDS = 3;
    private static final Pattern ENDINGS = Pattern.compile("You muddled through.*|Order fed trust, and trust fed order"
            + "|One gate closed after the other|The rules between states broke");

    @LocalServerPort
    int port;

    @Autowired
    Sessions sessions;

    @Test
    void germanyMakesADealWithTürkiyeAndKeepsItForThreeYears() {
        try (Browsers browsers = Browsers.launch()) {
            Visitor germany = new Visitor(browsers.open(port, "/", desktop()));
            ScreenChecks screens = new ScreenChecks(germany.page(), ColorScheme.LIGHT, ColorScheme.DARK);
            germany.step("from the first page to the table", () -> start(germany));
            germany.step("the brief", () -> {
                germany.sees("The lead state nobody appointed");
                screens.check("brief");
                germany.readsTheBrief();
            });
            for (int round = 1; round <= ROUNDS; round++) {
                play(germany, round, screens);
            }
            germany.step("the debriefing", () -> {
                assertThat(germany.page()).hasURL(Pattern.compile(".*/debrief/.+"));
                assertThat(germany.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .hasText(ENDINGS);
                screens.check("debrief");
            });
            screens.assertAll();
            assertThat(browsers.consoleErrors()).isEmpty();
        }
    }

    @Test
    void aPackageOfLabourVisasAloneTellsWhoWouldRefuseItAndWhy() throws Sessions.BadSetup {
        String secret = sessions.startSolo(new SoloSetup("aegean-2015", "germany", "generous", true, ROUNDS, null))
                .secret();
        try (Browsers browsers = Browsers.launch()) {
            Visitor germany = new Visitor(browsers.open(port, "/play/" + secret, desktop()));
            germany.step("to the talks", () -> {
                germany.readsTheBrief();
                germany.answersTheCrises();
                germany.isReady();
                germany.isIn(Phase.TALKS);
            });
            germany.step("labour visas for nothing", () -> {
                begin(germany);
                germany.promises("We give", "Labour visas", 3);
                germany.sees("Your parliament would refuse");
            });
            germany.step("the factions’ reasons", () -> {
                Locator forecast = germany.part("Your parliament would refuse");
                Locator culture =
                        forecast.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Culture"));
                assertThat(culture).containsText(Pattern.compile("against: labour visas −\\d+"));
                assertThat(forecast).containsText("Your parliament would reject this by");
            });
            assertThat(browsers.consoleErrors()).isEmpty();
        }
    }

    private static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(1280, 800);
    }

    private static void start(Visitor germany) {
        germany.follow("Play solo");
        germany.sees("Choose your seat");
        Page page = germany.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Temperament of the others"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Generous"))
                .click();
        Locator rounds = page.getByRole(AriaRole.SPINBUTTON, new Page.GetByRoleOptions().setName("Rounds"));
        rounds.fill(Integer.toString(ROUNDS));
        rounds.press("Tab");
        germany.reads("7 seats · 3 rounds");
        germany.press("Start");
        assertThat(page).hasURL(Pattern.compile(".*/play/.+"));
    }

    private static void play(Visitor germany, int round, ScreenChecks screens) {
        String year = "round " + round + ", ";
        germany.step(year + "news", () -> {
            germany.isIn(Phase.NEWS);
            germany.isInRound(round);
            if (round == 1) {
                germany.sees("War drives a million people to set out");
                germany.press("“We can manage this”");
                screens.check("world");
            }
            germany.answersTheCrises();
            germany.isReady();
        });
        germany.step(year + "talks", () -> {
            germany.isIn(Phase.TALKS);
            germany.isInRound(round);
            if (round == 1) {
                offer(germany, screens);
            }
            germany.isReady();
        });
        germany.step(year + "ratification", () -> {
            if (round == 1) {
                germany.isIn(Phase.RATIFICATION);
                germany.press("Submit to parliament");
                germany.reads("Your parliament carried it");
                screens.check("parliament");
                germany.isReady();
            } else if (germany.comesTo(Phase.RATIFICATION, Phase.POLICY) == Phase.RATIFICATION) {
                germany.isReady();
            }
        });
        germany.step(year + "policy", () -> {
            germany.isIn(Phase.POLICY);
            if (round == 1) {
                screens.check("policy");
                germany.opensTab("Obligations");
                screens.check("obligations");
                germany.opensTab("Policy");
            }
            germany.press("Seal orders");
            assertThat(germany.button("Seal orders")).isHidden();
            germany.isReady();
        });
        germany.step(year + "reckoning", () -> {
            germany.reads("Round " + round + ", told in order");
            germany.press("Skip");
            if (round == 1) {
                screens.check("reckoning");
                germany.page().reload();
                germany.reads("Round 1, told in order");
            }
            germany.press(round == ROUNDS ? "To the debriefing" : "Next year");
        });
    }

    private static void begin(Visitor germany) {
        germany.press("New proposal");
        germany.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Parties"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Türkiye"))
                .click();
        germany.sees("A package with Türkiye");
    }

    private static void offer(Visitor germany, ScreenChecks screens) {
        begin(germany);
        germany.promises("We give", "Direct financial package", 4);
        germany.promises("We give", "Visa-free travel", 3);
        germany.promises("They give", "Exit control", 3);
        germany.promises("They give", "Readmission", 4);
        germany.sees("Your parliament carries it");
        linkageCarriesItInTürkiye(germany);
        screens.check("composer");
        germany.page().reload();
        germany.press("Continue");
        germany.sees("Your parliament carries it");
        germany.press("Send to Türkiye");
        germany.reads("signed, waiting for the parliaments");
    }

    private static void linkageCarriesItInTürkiye(Visitor germany) {
        Locator rows = germany.page().getByRole(AriaRole.ROW);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Migration clauses alone")))
                .containsText("✕");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("with the linkage")))
                .not()
                .containsText("✕");
    }
}
