package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.session.SoloSetup;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.solo.BriefPanel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:table")
@DirtiesContext
class TableViewTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    StubbornSessions sessions;

    private BrowserlessUIContext window;

    @BeforeEach
    void open() {
        window = windows.open();
    }

    @AfterEach
    void close() {
        sessions.refuse(null);
    }

    @Test
    void aWrongLinkSaysWhatToDo() {
        window.navigate("play/nothing", TableView.class);
        assertThat(window.find(H1.class).single().getText()).isEqualTo("This link opens no seat");
    }

    @Test
    void theForecastFollowsEveryStepOfAClause() throws Exception {
        AtTheTable northland = sitDown(Phase.TALKS);
        northland.press("Make an offer to Southland");
        northland.pressLast("+ Add a clause");
        northland.press("Exit control");
        String before = northland.margin();
        northland.press("Raise Exit control");
        assertThat(northland.margin()).isNotEqualTo(before);
    }

    @Test
    void anOfferThatCannotBeSentSaysWhy() throws Exception {
        AtTheTable northland = sitDown(Phase.TALKS);
        northland.press("Make an offer to Southland");
        northland.press("Send to Southland");
        assertThat(northland.notice()).isEqualTo("The package is empty. Add a clause on either side.");
    }

    @Test
    void keepsADraftUntilItIsSent() throws Exception {
        AtTheTable northland = sitDown(Phase.TALKS);
        northland.press("Make an offer to Southland");
        northland.pressLast("+ Add a clause");
        northland.press("Exit control");
        northland.press("Keep draft");
        northland.press("Continue");
        assertThat(northland.sees("Raise Exit control")).isTrue();
    }

    @Test
    void sealsOrdersAndOpensThemAgain() throws Exception {
        AtTheTable northland = sitDown(Phase.POLICY);
        northland.press("Seal orders");
        assertThat(northland.sees("Seal orders")).isFalse();
        northland.press("Reopen");
        assertThat(northland.sees("Seal orders")).isTrue();
    }

    @Test
    void isNotReadyInPolicyBeforeTheOrdersAreSealed() throws Exception {
        AtTheTable northland = sitDown(Phase.POLICY);
        northland.press("I’m ready");
        assertThat(northland.notice()).isEqualTo("Seal your orders first: then you are ready.");
    }

    @Test
    void whatComesTooLateIsRefusedInWords() throws Exception {
        AtTheTable northland = sitDown(Phase.TALKS);
        sessions.refuse(new Rejection.PhaseOver(1, Phase.TALKS));
        northland.press("I’m ready");
        assertThat(northland.notice()).isEqualTo("TALKS of round 1 has ended. Look at what is asked of you now.");
    }

    @Test
    void saysWhatIsExpectedInOneSentence() throws Exception {
        sitDown(Phase.POLICY);
        assertThat(window.find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Write your orders. Nobody reads them before RECKONING.");
    }

    @Test
    void theBriefIsReadInPlaceOfTheTableAndClosedByItsButton() throws Exception {
        AtTheTable northland = sitDown();
        northland.press("Brief");
        assertThat(northland.sees("I’m ready")).isFalse();
        assertThat(window.find(H1.class).single().getText()).isNotEqualTo("World, round 1");
        window.test(window.find(Button.class).withText("Back to the table").single())
                .click();
        assertThat(northland.sees("I’m ready")).isTrue();
        assertThat(window.find(BriefPanel.class).exists()).isFalse();
    }

    @Test
    void wordsOfTheTableLeadToTheCodexAndKnowTheWayBack() throws Exception {
        sitDown();
        assertThat(window.find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("codex/win-set?game="))
                .anyMatch(href -> href.startsWith("codex/social-contract?game="))
                .anyMatch(href -> href.startsWith("codex?game="));
    }

    @Test
    void anAgendaIsProclaimedAndReadByEverybody() throws Exception {
        AtTheTable northland = sitDown(Phase.TALKS);
        northland.press("Proclaim");
        northland.press("Orderly movement");
        assertThat(northland.notice()).isEqualTo("Proclaimed. Everybody reads it.");
        assertThat(northland.sees("Proclaim")).isFalse();
        assertThat(northland.reads("orderly movement")).isTrue();
    }

    @Test
    void aRegionalTextCanBecomeACharterAndTheForecastNamesItsNorms() throws Exception {
        AtTheTable northland = sitDown(Phase.TALKS);
        northland.press("Make an offer to Southland");
        assertThat(northland.seesField("This text is")).isFalse();
        northland.choose("Form", Form.REGIONAL);
        northland.choose("This text is", "new");
        String before = northland.margin();
        northland.tick("Monitoring");
        assertThat(northland.margin()).isNotEqualTo(before);
        assertThat(northland.reads("monitoring")).isTrue();
        northland.press("Send to Southland");
        assertThat(northland.notice()).startsWith("Sent to Southland");
    }

    @Test
    void whatCannotBePromisedIsFoldedAway() throws Exception {
        AtTheTable northland = sitDown(Phase.TALKS);
        northland.press("Make an offer to Southland");
        northland.pressLast("+ Add a clause");
        assertThat(window.find(NativeDetails.class).all()).anySatisfy(folded -> {
            assertThat(folded.getSummaryText()).startsWith("Not possible here");
            assertThat(folded.isOpen()).isFalse();
        });
    }

    @Test
    void theLensShowsTheSituationOfAPairWhenAskedFor() throws Exception {
        AtTheTable northland = sitDown(Phase.TALKS);
        northland.opens(Place.WORLD);
        northland.choose("You and", "southland");
        northland.until(() -> northland.reads("What fits:"));
        assertThat(northland.reads("Southland open")).isFalse();
        assertThat(window.find(NativeTable.class).withClassName("game22").exists())
                .isTrue();
    }

    /** Plays on to a phase. */
    private AtTheTable sitDown(Phase phase) throws Sessions.BadSetup {
        AtTheTable northland = sitDown();
        northland.goOnTo(phase);
        return northland;
    }

    private AtTheTable sitDown() throws Sessions.BadSetup {
        String secret = sessions.startSolo(new SoloSetup("two-shores", "northland", "reciprocator", true, null, 7L))
                .secret();
        window.navigate("play/" + secret, TableView.class);
        return new AtTheTable(window, sessions.open(secret).orElseThrow());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Stubborn {
        @Bean
        @Primary
        StubbornSessions stubbornSessions(@Qualifier("sessionService") Sessions real) {
            return new StubbornSessions(real);
        }
    }
}
