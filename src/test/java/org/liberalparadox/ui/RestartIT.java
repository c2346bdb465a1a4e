package org.liberalparadox.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.testing.Browsers;
import org.liberalparadox.testing.Server;

/** A server that dies in the middle of a round and comes back finds its people where they were. */
class RestartIT {

    @TempDir
    Path data;

    @Test
    void thePageComesBackByItselfToTheSameMomentWithItsOfferAndItsDraft() throws Exception {
        try (Server server = Server.start(data);
                Browsers browsers = Browsers.launch()) {
            Visitor northland = new Visitor(browsers.open(server.port(), "/solo?scenario=two-shores&seat=northland"));
            northland.step("to the talks", () -> {
                northland.press("Start");
                assertThat(northland.page()).hasURL(Pattern.compile(".*/play/.+"));
                northland.readsTheBrief("The rich shore");
                northland.isIn(Phase.NEWS);
                northland.answersTheCrises();
                northland.isReady();
                northland.isIn(Phase.TALKS);
            });
            northland.step("an offer and a draft", () -> {
                northland.press("Make an offer to Southland");
                northland.promises("We give", "Labour visas", 4);
                northland.press("Send to Southland");
                northland.press("Make an offer to Southland");
                northland.promises("They give", "Exit control", 3);
                northland.press("Keep draft");
                assertThat(northland.button("Continue")).isVisible();
                northland.reads("1 of 2 ready");
            });
            // Where the draft stood, a quiet line says that it is back.
            String table = talks(northland)
                    .innerText()
                    .replace("A package with Southland\n", "Your draft of a package with Southland is back\n");
            northland.page().evaluate("window.beforeTheKill = true");
            server.kill();
            server.startAgain();
            northland.step("back by itself", () -> {
                northland.page().waitForFunction("!window.beforeTheKill");
                northland.isIn(Phase.TALKS);
                northland.isInRound(1);
                assertThat(northland.button("Continue")).isVisible();
                assertThat(talks(northland))
                        .hasText(table, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
                northland.press("Continue");
                northland.isAtLevel("Exit control", 3);
            });
        }
    }

    private static Locator talks(Visitor northland) {
        return northland.page().getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("Talks"));
    }
}
