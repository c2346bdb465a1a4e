package org.liberalparadox.ui.landing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.testing.KnownSeats;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.page.WithPlayedGames;
import org.liberalparadox.ui.room.JoinView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:landing")
@Import(WithPlayedGames.class)
class LandingViewTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    KnownSeats sessions;

    @Autowired
    Rooms rooms;

    private BrowserlessUIContext visitor;

    @BeforeEach
    void open() {
        visitor = windows.open();
        visitor.navigate(LandingView.class);
    }

    @Test
    void saysWhatTheGameIsAndLeadsToASoloGame() {
        assertThat(visitor.find(H1.class).single().getText()).startsWith("Open enough to prosper");
        assertThat(links()).contains("Play solo");
    }

    @Test
    void leadsToASessionOfOthersByItsCodeAndToOneOfOnesOwn() {
        assertThat(links()).contains("Host a session");
        TextField code = visitor.find(TextField.class).single();
        code.setValue("K7M");
        press("Join a session");
        assertThat(code.isInvalid()).isTrue();
        code.setValue("k7m 4xr");
        press("Join a session");
        assertThat(visitor.find(JoinView.class).exists()).isTrue();
    }

    @Test
    void tellsARoundAndTheScenarios() {
        assertThat(visitor.find(H3.class).all().stream().map(H3::getText))
                .contains("NEWS", "TALKS", "RATIFICATION", "POLICY", "RECKONING", "The Aegean, 2015");
    }

    @Test
    void offersToResumeWhatThisDeviceBeganAndForgetsWhatIsGone() {
        ResumeList list = new ResumeList(sessions, rooms);
        visitor.getUI().add(list);
        list.show(visitor.getUI(), List.of("gone", "running", "over"));
        List<Anchor> links = visitor.find(Anchor.class, list).all();
        assertThat(links.stream().map(Anchor::getHref)).containsExactly("play/running", "debrief/over");
        assertThat(links.getFirst().getText()).isEqualTo("Resume");
    }

    private void press(String text) {
        visitor.test(visitor.find(NativeButton.class).withText(text).single()).click();
    }

    private List<String> links() {
        return visitor.find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}
