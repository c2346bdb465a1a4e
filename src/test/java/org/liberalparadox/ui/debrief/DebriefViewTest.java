package org.liberalparadox.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.testing.KnownSeats;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.component.Timeline;
import org.liberalparadox.ui.page.WithPlayedGames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:debrief")
@Import(WithPlayedGames.class)
class DebriefViewTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    KnownSeats sessions;

    private BrowserlessUIContext visitor;

    @BeforeEach
    void open() {
        visitor = windows.open();
    }

    @Test
    void tellsTheEndingOfAFinishedGame() {
        visitor.getUI().navigate("debrief/over");
        Debrief debrief = sessions.open("over").orElseThrow().debrief().orElseThrow();
        assertThat(visitor.find(H1.class).single().getText()).isNotBlank();
        assertThat(page()).contains("Ending: ").doesNotContain("!{", "{0}", "told.", "moment.", "debrief.");
        assertThat(page()).contains(debrief.questions());
        debrief.goals()
                .values()
                .forEach(goals -> goals.forEach(goal -> assertThat(page()).contains(goal.text())));
    }

    @Test
    void showsTheFiguresOfTheRoundLookedAt() {
        visitor.getUI().navigate("debrief/over");
        assertThat(page()).contains("at the end of round 8");
        visitor.find(DebriefPage.class).single().show(3);
        assertThat(page()).contains("at the end of round 3", "from the start to round 3");
    }

    @Test
    void countsARoundOnlyOnceItIsReckoned() {
        assertThat(MomentChooser.roundShown(new Timeline.Moment(3, 4))).isEqualTo(3);
        assertThat(MomentChooser.roundShown(new Timeline.Moment(3, 1))).isEqualTo(2);
    }

    @Test
    void waitsUntilTheGameIsOver() {
        visitor.getUI().navigate("debrief/running");
        assertThat(visitor.find(H1.class).single().getText()).isEqualTo("This game is not over");
        assertThat(visitor.find(Anchor.class)
                        .withText("Back to the table")
                        .single()
                        .getHref())
                .isEqualTo("play/running");
    }

    @Test
    void opensNothingForAWrongLink() {
        visitor.getUI().navigate("debrief/gone");
        assertThat(visitor.find(H1.class).single().getText()).isEqualTo("This link opens no game");
    }

    @Test
    void leadsToAnotherGameOfTheSameSeat() {
        visitor.getUI().navigate("debrief/over");
        List<String> links =
                visitor.find(Anchor.class).all().stream().map(Anchor::getHref).toList();
        assertThat(links).contains("solo?scenario=aegean-2015&seat=germany");
    }

    private String page() {
        return visitor.find(DebriefPage.class).single().getElement().getTextRecursively();
    }
}
