package org.liberalparadox.ui.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.testing.Browsers;
import org.liberalparadox.testing.Server;
import org.liberalparadox.ui.Visitor;

/**
 * One facilitator, one public screen and four delegates, each in a browser of their own, play two years together, and
 * everything goes wrong that does in a seminar: a line drops, somebody changes devices, somebody leaves, the server dies.
 */
class RoomJourneyIT {
    private static final int ROUNDS = 2;
    private static final String PANDEMIC = "Borders shut in a week as the virus spreads";

    @TempDir
    Path data;

    private Server server;
    private Browsers browsers;
    private Facilitator facilitator;
    private Visitor screen;
    private Delegate amina;
    private Delegate jonas;
    private Delegate lea;
    private Delegate omar;
    private String aminasLink = "";
    private String leasLink = "";

    @Test
    void fourPeopleNegotiateForTwoYearsWhateverGoesWrong() throws Exception {
        try (Server started = Server.start(data);
                Browsers launched = Browsers.launch()) {
            server = started;
            browsers = launched;
            scene("they gather", this::theyGather);
            scene("the first year begins", this::theFirstYearBegins);
            scene("a crisis strikes", this::aCrisisStrikes);
            scene("a line drops", this::aLineDropsAndCatchesUp);
            scene("the server dies", this::theServerDiesAndEverybodyIsBack);
            scene("another device", this::sheSignsOnAnotherDevice);
            scene("a bot stands in", this::aBotStandsInAndMakesWay);
            scene("parliaments vote", this::parliamentsVote);
            scene("orders are sealed", this::ordersAreSealed);
            scene("the second year", this::theSecondYear);
            scene("they talk it over", this::theyTalkItOver);
        }
    }

    /** A failure tells in which scene, and leaves a picture of every browser. */
    private void scene(String name, Scene scene) throws Exception {
        try {
            scene.play();
        } catch (AssertionError | PlaywrightException failure) {
            throw new AssertionError(
                    "Scene \"" + name + "\", see " + browsers.pictures("room-journey") + ": " + failure.getMessage(),
                    failure);
        }
    }

    private interface Scene {
        void play() throws Exception;
    }

    private void theyGather() {
        facilitator = Facilitator.hosts(browsers, server.port(), "Aegean", ROUNDS);
        screen = new Visitor(browsers.open(server.port(), facilitator.screen()));
        amina = joins("Amina", "Germany");
        jonas = joins("Jonas", "Türkiye");
        lea = joins("Lea", "Greece");
        omar = joins("Omar", "Hungary");
        screen.reads("4 of 7 seats taken");
        aminasLink = amina.link();
        leasLink = lea.link();
        amina.hasReadTheBrief("Türkiye guards its coast by treaty, at level 3 or above.", "Türkiye", "Economy");
        assertThat(facilitator.row("Amina")).containsText("✓ ready");
    }

    private Delegate joins(String name, String place) {
        return Delegate.joins(browsers, server.port(), facilitator.code(), name, place);
    }

    private List<Delegate> delegates() {
        return List.of(amina, jonas, lea, omar);
    }

    private void theFirstYearBegins() {
        facilitator.me().press("Start");
        delegates().forEach(Delegate::isDoneWithTheNews);
        delegates().forEach(d -> d.me().isIn(Phase.TALKS));
        screen.isIn(Phase.TALKS);
    }

    private void aCrisisStrikes() {
        facilitator.injects("A pandemic", "pandemic");
        assertThat(screen.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(PANDEMIC);
        delegates().forEach(d -> assertThat(d.me().part("News & notes")).containsText(PANDEMIC));
        delegates().forEach(d -> d.me().answersTheCrises());
        facilitator.says("Three minutes more.");
        delegates().forEach(d -> d.me().reads("Three minutes more."));
        screen.reads("Three minutes more.");
    }

    private void aLineDropsAndCatchesUp() {
        jonas.me().page().context().setOffline(true);
        jonas.me().press("Make an offer to Germany");
        jonas.me().reads("The connection is gone.");
        Visitor germany = amina.me();
        germany.press("Make an offer to Türkiye");
        germany.promises("We give", "Direct financial package", 4);
        germany.promises("We give", "Visa-free travel", 3);
        germany.promises("They give", "Exit control", 3);
        germany.promises("They give", "Readmission", 4);
        germany.press("Send to Türkiye");
        assertThat(amina.offer("Türkiye gives")).isVisible();
        jonas.me().page().context().setOffline(false);
        assertThat(jonas.me().page().getByText("The connection is gone.")).isHidden();
        // What he pressed without a line was done when it was back, and what the others did was caught up with.
        jonas.me().sees("A package with Germany");
        assertThat(jonas.offer("Germany gives")).isVisible();
        jonas.offer("Germany gives")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Counter"))
                .click();
        jonas.me().sees("A counter-offer to Germany");
        jonas.me().press("Lower Readmission");
        jonas.me().isAtLevel("Readmission", 3);
        jonas.me().press("Send to Germany");
        assertThat(amina.offer("Türkiye gives")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept")))
                .isVisible();
    }

    private void theServerDiesAndEverybodyIsBack() throws Exception {
        omar.me().press("Make an offer to Greece");
        omar.me().promises("They give", "Readmission", 3);
        // A draft is on the disk half a second later, or with whatever is stored next.
        facilitator.says("We stop here for today.");
        List<Visitor> pages = List.of(facilitator.me(), screen, amina.me(), jonas.me(), lea.me(), omar.me());
        pages.forEach(p -> p.page().evaluate("window.beforeTheKill = true"));
        server.kill();
        server.startAgain();
        pages.forEach(p -> p.page().waitForFunction("!window.beforeTheKill"));
        pages.forEach(p -> p.isIn(Phase.TALKS));
        omar.me().press("Continue");
        omar.me().isAtLevel("Readmission", 3);
        omar.me().press("Send to Greece");
        assertThat(lea.offer("We give readmission 3")).isVisible();
    }

    private void sheSignsOnAnotherDevice() {
        Delegate phone = amina.on(
                browsers,
                server.port(),
                aminasLink,
                new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
        phone.offer("Türkiye gives")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept"))
                .click();
        amina.me().reads("signed, waiting for the parliaments");
        jonas.me().reads("signed, waiting for the parliaments");
        phone.me().page().context().close();
    }

    private void aBotStandsInAndMakesWay() {
        lea.me().page().context().close();
        assertThat(facilitator.row("Lea")).containsText("away");
        facilitator.lets("Lea", "Let a bot play");
        assertThat(facilitator.row("Lea")).containsText("bot, Reciprocator");
        lea = lea.on(browsers, server.port(), leasLink, new Browser.NewContextOptions());
        lea.me().reads("The facilitator let a bot play");
        facilitator.lets("Lea", "Give back the seat");
        assertThat(lea.me().page().getByText("The facilitator let a bot play")).isHidden();
        lea.writes("Hungary", "I am back, and read your offer.");
        omar.me().reads("I am back, and read your offer.");
    }

    private void parliamentsVote() {
        facilitator.ends(Phase.TALKS, Phase.RATIFICATION);
        for (Delegate party : List.of(amina, jonas)) {
            party.me().isIn(Phase.RATIFICATION);
            party.me().press("Submit to parliament");
            assertThat(party.me().page().getByText(Pattern.compile("Your parliament (carried it|said no)")))
                    .isVisible();
        }
        facilitator.ends(Phase.RATIFICATION, Phase.POLICY);
    }

    private void ordersAreSealed() {
        delegates().forEach(Delegate::seals);
        for (Delegate delegate : delegates()) {
            delegate.me().reads("Round 1, told in order");
            delegate.me().press("Next year");
        }
    }

    private void theSecondYear() {
        delegates().forEach(d -> d.me().isInRound(2));
        facilitator.ends(Phase.NEWS, Phase.TALKS);
        facilitator.me().press("End phase");
        if (facilitator.me().comesTo(Phase.RATIFICATION, Phase.POLICY) == Phase.RATIFICATION) {
            facilitator.ends(Phase.RATIFICATION, Phase.POLICY);
        }
        delegates().forEach(Delegate::seals);
        delegates().forEach(d -> d.me().reads("Round 2, told in order"));
        facilitator.me().press("End phase");
    }

    private void theyTalkItOver() {
        facilitator.me().press("Debriefing");
        for (Visitor reader : List.of(facilitator.me(), amina.me(), jonas.me(), lea.me(), omar.me())) {
            assertThat(reader.page()).hasURL(Pattern.compile(".*/debrief/.+"));
            reader.sees("What the facilitator did");
            reader.reads("played “A pandemic” in round 1");
            reader.reads("let a bot play for Greece");
            reader.reads("Greece was given back to people");
            reader.reads("ended RATIFICATION of round 1 before its time");
        }
        screen.reads("The game is over; the debriefing is open to all");
        assertThat(browsers.consoleErrors())
                .filteredOn(e -> !e.contains("ERR_CONNECTION") && !e.contains("ERR_INTERNET_DISCONNECTED"))
                .isEmpty();
    }
}
