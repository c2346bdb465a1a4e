package org.liberalparadox.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liberalparadox.testing.Axe;
import org.liberalparadox.testing.Browsers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:pages")
@Import(WithPlayedGames.class)
class PagesIT {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> PAGES =
            List.of("", "solo", "codex", "codex/win-set?game=over", "debrief/over", "debrief/running", "nowhere");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
    void readWellAtEveryWidthInBothThemes(int width, ColorScheme theme) {
        SoftAssertions softly = new SoftAssertions();
        try (Browsers browsers = Browsers.launch()) {
            for (String path : pages()) {
                Page page = browsers.open(port, "/" + path, look(width, theme));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                page.locator("h1").first().waitFor();
                picture(page, path, width, theme);
                softly.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as("sideways scrolling of /%s at %d", path, width)
                        .isEqualTo(0);
                softly.assertThat(Axe.grave(page))
                        .as("axe on /%s at %d, %s", path, width, theme)
                        .isEmpty();
                page.context().close();
            }
            softly.assertThat(browsers.consoleErrors())
                    .filteredOn(e -> !e.contains("404"))
                    .isEmpty();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({"nowhere, 404", "play, 404", "solo, 200", "codex/win-set, 200", "'', 200"})
    void anAddressThatLeadsNowhereIsAnsweredSo(String path, int status) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                .header("Accept", "text/html")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(status);
        }
    }

    private static List<String> pages() {
        String only = System.getProperty("pages", "");
        return only.isEmpty() ? PAGES : List.of(only.split(","));
    }

    private static Browser.NewContextOptions look(int width, ColorScheme theme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width < 700 ? 844 : 800)
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static void picture(Page page, String path, int width, ColorScheme theme) {
        String name = path.isEmpty() ? "landing" : path.replaceAll("[^a-z0-9]+", "-");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(
                        PICTURES.resolve(name + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png")));
    }
}
