package org.liberalparadox.ui.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liberalparadox.testing.Browsers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One hosts, two join with code and link, read their briefs, say that they are ready, and sit at the table. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:room")
class RoomIT {

    @LocalServerPort
    int port;

    @Test
    void aSessionIsHostedJoinedAndBegun() {
        try (Browsers browsers = Browsers.launch()) {
            Page host = browsers.open(port, "/");
            host.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Host a session"))
                    .click();
            host.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Two Shores")))
                    .check();
            press(host, "Create session");
            String code = host.locator(".joincode").innerText().replace(" ", "");

            Page amina = browsers.open(port, "/");
            amina.getByLabel("Code from your teacher or host").fill(code.toLowerCase(java.util.Locale.ROOT));
            amina.getByLabel("Code from your teacher or host").press("Enter");
            join(amina, "Amina");
            Page jonas = browsers.open(port, "/join/" + code);
            join(jonas, "Jonas");
            assertThat(amina.getByText("Jonas")).isVisible();
            String secretless = amina.url();

            ready(amina);
            assertThat(jonas.getByText("✓ ready")).isVisible();
            ready(jonas);
            assertThat(amina.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("Talks")))
                            .first())
                    .isVisible();
            assertThat(jonas.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("Talks")))
                            .first())
                    .isVisible();

            amina.navigate("http://localhost:" + port + "/");
            amina.getByText("Resume").click();
            assertThat(amina).hasURL(Pattern.compile(".*" + secretless.substring(secretless.indexOf("/play/")) + ".*"));
            Page stranger = browsers.open(port, secretless.substring(secretless.indexOf("/play/")));
            assertThat(stranger.getByText("This link opens no seat")).isVisible();
            assertThat(browsers.consoleErrors()).isEmpty();
        }
    }

    private static void join(Page page, String name) {
        page.getByLabel("Your name").fill(name);
        press(page, "Join");
        assertThat(page).hasURL(Pattern.compile(".*/play/[A-Za-z0-9_-]{16}"));
        assertThat(page.getByText(name + " (you)")).isVisible();
    }

    /** Tries the answers until each question says that it is right, as somebody who has not read the brief would have to. */
    private static void ready(Page page) {
        Locator questions = page.locator(".brief-check section");
        for (int i = 0; i < questions.count(); i++) {
            Locator question = questions.nth(i);
            Locator answers = question.getByRole(AriaRole.RADIO);
            for (int j = 0; j < answers.count(); j++) {
                answers.nth(j).check();
                Locator said = question.getByText(Pattern.compile("^(Right[.]|Not quite)"));
                assertThat(said).isVisible();
                page.waitForTimeout(300);
                if (said.innerText().startsWith("Right")) {
                    break;
                }
            }
        }
        press(page, "I’m ready");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
