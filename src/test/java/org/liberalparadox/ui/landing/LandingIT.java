package org.liberalparadox.ui.landing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.liberalparadox.testing.Browsers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:landing")
class LandingIT {

    @LocalServerPort
    int port;

    @Test
    void theFirstPageOpensWithoutErrorsAndRemembersTheTheme() {
        try (Browsers browsers = Browsers.launch()) {
            Page page = browsers.open(port, "/");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Open enough to prosper")))
                    .isVisible();
            page.getByText("Dark", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            page.reload();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(browsers.consoleErrors()).isEmpty();
        }
    }
}
