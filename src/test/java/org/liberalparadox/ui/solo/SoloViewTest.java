package org.liberalparadox.ui.solo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.session.SoloSetup;
import org.liberalparadox.testing.KnownSeats;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.page.WithPlayedGames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:solo")
@Import(WithPlayedGames.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@SuppressWarnings({"unchecked", "rawtypes"})
class SoloViewTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    KnownSeats sessions;

    private BrowserlessUIContext visitor;

    @BeforeEach
    void open() {
        visitor = windows.open();
        visitor.navigate(SoloView.class);
    }

    @Test
    void startsTheAegeanAsGermanyWithTwoClicks() {
        start();
        assertThat(sessions.started()).containsExactly(new SoloSetup("aegean-2015", "germany", "mixed", true, 8, null));
    }

    @Test
    void startsWhatWasChosen() {
        Scenario shores = group("Scenario", Scenario.class)
                .getListDataView()
                .getItems()
                .filter(s -> s.id().equals("two-shores"))
                .findFirst()
                .orElseThrow();
        group("Scenario", Scenario.class).setValue(shores);
        group("Your seat", SeatDefinition.class).setValue(shores.seat("southland"));
        select().setValue("grim");
        visitor.find(IntegerField.class).single().setValue(3);
        visitor.find(Checkbox.class).single().setValue(false);
        start();
        assertThat(sessions.started())
                .containsExactly(new SoloSetup("two-shores", "southland", "grim", false, 3, null));
    }

    @Test
    void showsThePublicBriefOfTheChosenSeatAndNothingConfidential() {
        SeatDefinition greece = group("Your seat", SeatDefinition.class)
                .getListDataView()
                .getItems()
                .filter(s -> s.id().equals("greece"))
                .findFirst()
                .orElseThrow();
        group("Your seat", SeatDefinition.class).setValue(greece);
        assertThat(visitor.find(H2.class).all().stream().map(H2::getText))
                .contains(greece.brief().title());
        assertThat(visitor.find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains(greece.brief().situation())
                .doesNotContain(greece.brief().confidential(), greece.brief().secret());
    }

    @Test
    void saysWhyABadSetUpCannotBePlayed() {
        sessions.refuse("no such seat; choose germany");
        start();
        assertThat(visitor.find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("no such seat; choose germany");
    }

    private void start() {
        Button start = visitor.find(Button.class).withText("Start").single();
        start.click();
    }

    @SuppressWarnings("unchecked")
    private Select<String> select() {
        return visitor.find(Select.class).single();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String label, Class<T> type) {
        return (RadioButtonGroup<T>) visitor.find(RadioButtonGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no group of " + type));
    }
}
