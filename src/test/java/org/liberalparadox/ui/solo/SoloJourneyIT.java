package org.liberalparadox.ui.solo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liberalparadox.testing.Browsers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:journey")
class SoloJourneyIT {

    @LocalServerPort
    int port;

    @Test
    void aPersonStartsAGameLeavesAndFindsItAgainOnThisDevice() {
        try (Browsers browsers = Browsers.launch()) {
            Page page = browsers.open(port, "/");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Play solo"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/play/.+"));
            String game = page.url();

            page.navigate("http://localhost:" + port + "/");
            page.getByText("Resume").click();
            assertThat(page).hasURL(game);

            page.navigate(game.replace("/play/", "/debrief/"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("This game is not over")))
                    .isVisible();
            assertThat(browsers.consoleErrors()).isEmpty();
        }
    }
}
