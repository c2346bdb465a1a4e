package org.liberalparadox.ui.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.testing.KnownSeats;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.page.WithPlayedGames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:reckoning")
@Import(WithPlayedGames.class)
class ReckoningPanelTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    KnownSeats sessions;

    private final AtomicInteger wentOn = new AtomicInteger();
    private BrowserlessUIContext visitor;

    @BeforeEach
    void open() {
        visitor = windows.open();
    }

    @Test
    void tellsTheFiveStepsInOrder() {
        show("over", 3);
        assertThat(visitor.find(H1.class, visitor.find(ReckoningPanel.class).single())
                        .single()
                        .getText())
                .isNotBlank()
                .doesNotStartWith("!");
        List<String> parts = visitor
                .find(Paragraph.class, visitor.find(StoryList.class).single())
                .all()
                .stream()
                .filter(p -> p.hasClassName("kicker"))
                .map(Paragraph::getText)
                .toList();
        assertThat(parts).containsExactly("People", "Tracks", "Word", "Regimes", "Elections");
    }

    @Test
    void leavesNoMessageUntranslatedInAnyRound() {
        for (int round = 1; round <= 8; round++) {
            ReckoningPanel panel = show("over", round);
            assertThat(panel.getElement().getTextRecursively())
                    .as("round %d", round)
                    .contains("People", "Regimes")
                    .doesNotContain("!{", "{0}", "{1}", "reckoning.", "cause.", "belief.");
            visitor.getUI().removeAll();
        }
    }

    @Test
    void canBeSkippedAndGoesOn() {
        ReckoningPanel panel = show("over", 3);
        assertThat(panel.getClassNames()).contains("rk-telling");
        visitor.find(Button.class).withText("Skip").single().click();
        assertThat(panel.getClassNames()).doesNotContain("rk-telling");
        visitor.find(Button.class).all().stream()
                .filter(button -> button.getText().equals("To the debriefing"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(wentOn).hasValue(1);
    }

    @Test
    void saysSoBeforeTheRoundIsReckoned() {
        show("running", 1);
        assertThat(visitor.getUI().getElement().getTextRecursively()).contains("not reckoned yet");
    }

    private ReckoningPanel show(String secret, int round) {
        SeatAccess seat = sessions.open(secret).orElseThrow();
        ReckoningPanel panel = new ReckoningPanel(seat, round, wentOn::incrementAndGet);
        visitor.getUI().add(panel);
        return panel;
    }
}
