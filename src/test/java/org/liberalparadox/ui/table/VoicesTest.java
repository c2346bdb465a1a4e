package org.liberalparadox.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.session.Sessions;
import org.liberalparadox.session.SoloSetup;
import org.liberalparadox.ui.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Seats without a parliament: what they say is heard, and what they write names those who would sign it. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:voices")
@DirtiesContext
class VoicesTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Sessions sessions;

    private BrowserlessUIContext window;

    @BeforeEach
    void open() {
        window = windows.open();
    }

    @Test
    void whoWritesForOthersReadsWhoGives() throws Exception {
        AtTheTable council = sitDown("council");
        council.goOnTo(Phase.TALKS);
        council.press("Make an offer to Germany");
        add("Mexico");
        assertThat(council.reads("A package between Germany and Mexico")).isTrue();
        assertThat(council.reads("Germany gives")).isTrue();
        assertThat(council.reads("Mexico gives")).isTrue();
        assertThat(council.reads("We give")).isFalse();
    }

    @Test
    void theCouncilSpeaksBeforeParliamentsVote() throws Exception {
        AtTheTable council = sitDown("council");
        council.goOnTo(Phase.TALKS);
        council.press("I’m ready");
        council.until(() -> council.sees("Speak here"));
        council.press("Speak here");
        assertThat(council.notice()).startsWith("You spoke in ");
        assertThat(council.reads("you spoke: +")).isTrue();
    }

    @Test
    void anOrganisationStandsBehindWhatLiesBeforeParliaments() throws Exception {
        AtTheTable unhcr = sitDown("unhcr-office");
        unhcr.goOnTo(Phase.TALKS);
        unhcr.press("I’m ready");
        unhcr.until(() -> unhcr.sees("Endorse") && unhcr.reads("before other parliaments"));
        unhcr.press("Endorse");
        assertThat(unhcr.reads("You stand behind it.")).isTrue();
    }

    private void add(String name) {
        NativeButton choice = window.find(NativeButton.class)
                .withCondition(b -> b.getElement().getTextRecursively().endsWith(name))
                .last();
        window.test(choice).click();
        window.roundTrip();
    }

    private AtTheTable sitDown(String seat) throws Sessions.BadSetup {
        String secret = sessions.startSolo(new SoloSetup("global-compact", seat, "reciprocator", true, null, 7L))
                .secret();
        window.navigate("play/" + secret, TableView.class);
        return new AtTheTable(window, sessions.open(secret).orElseThrow());
    }
}
