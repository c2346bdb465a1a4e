package org.liberalparadox.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.liberalparadox.testing.Axe;

/** What must hold on every screen: no sideways scrolling, nothing grave that axe finds, by day and by night. */
final class ScreenChecks {
    private static final Path PICTURES = Path.of("target", "screens");

    private final Page page;
    private final List<ColorScheme> themes;
    private final SoftAssertions findings = new SoftAssertions();

    ScreenChecks(Page page, ColorScheme... themes) {
        this.page = page;
        this.themes = List.of(themes);
    }

    /** Remembers what is wrong with the screen as it stands, so that one run tells of all screens. */
    void check(String screen) {
        int room = page.viewportSize().width;
        findings.assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                .as("width of %s at %d", screen, room)
                .isInstanceOfSatisfying(
                        Integer.class,
                        width -> findings.assertThat(width)
                                .as("width of %s at %d", screen, room)
                                .isLessThanOrEqualTo(room));
        for (ColorScheme theme : themes) {
            show(theme, ReducedMotion.REDUCE);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve((screen + " " + room + " " + theme)
                                    .toLowerCase(Locale.ROOT)
                                    .replaceAll("[^a-z0-9]+", "-")
                            + ".png")));
            findings.assertThat(Axe.grave(page))
                    .as("axe on %s at %d, %s", screen, room, theme)
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null).setReducedMotion(null));
    }

    void assertAll() {
        findings.assertAll();
    }

    private void show(ColorScheme theme, ReducedMotion motion) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(motion));
    }
}
