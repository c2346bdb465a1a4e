package org.liberalparadox.ui.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** At the console factions of a cabinet are given and taken. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:faction-acts")
@DirtiesContext
class FactionActsTest {
    private static final String NORTH = "northland";
    private static final String HERE = "192.0.2.19";
    private static final String MODEL = "the model";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Rooms rooms;

    private BrowserlessApplicationContext app;
    private BrowserlessUIContext window;
    private Rooms.Hosted hosted;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.create(spring, "org.liberalparadox.ui");
        window = app.newUser().newWindow();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void host(boolean cabinet) throws Exception {
        Settings settings =
                new Settings(true, cabinet, 3, Settings.Seating.CHOSEN, Timing.none(), null, "reciprocator");
        hosted = rooms.host(
                new HostSetup("two-shores", null, 7L, settings, new TreeMap<>(), HostSetup.Crises.HAND, false));
        rooms.join(hosted.code(), "Amina", NORTH, HERE);
        Participation sam = rooms.participant(
                        rooms.join(hosted.code(), "Sam", NORTH, HERE).secret())
                .orElseThrow();
        sam.submit(new RoomCommand.LeadFaction(sam.person(), Factor.RIGHTS));
        shown();
    }

    private void shown() {
        window.navigate("facilitate/" + hosted.secret(), ConsoleView.class);
    }

    private List<Select<?>> choices() {
        return window.find(Select.class).all().stream()
                .<Select<?>>map(s -> (Select<?>) s)
                .filter(s -> s.getAriaLabel().orElse("").contains("in the cabinet of"))
                .toList();
    }

    private Select<?> choice(String faction) {
        return choices().stream()
                .filter(s -> s.getAriaLabel().orElse("").startsWith(faction))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void give(String faction, String to) {
        Select<Object> choice = (Select<Object>) choice(faction);
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(i -> choice.getItemLabelGenerator().apply(i).startsWith(to))
                .findFirst()
                .orElseThrow());
        window.roundTrip();
    }

    @SuppressWarnings("unchecked")
    private String led(String faction) {
        Select<Object> choice = (Select<Object>) choice(faction);
        return choice.getItemLabelGenerator().apply(choice.getValue());
    }

    private Factor faction(String name) {
        return rooms.facilitate(hosted.secret()).orElseThrow().room().chair(NORTH).people().stream()
                .filter(g -> g.name().equals(name))
                .map(RoomView.Guest::faction)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean reads(String words) {
        return window.find(Component.class)
                .withCondition(c -> c.getElement().getText().contains(words))
                .exists();
    }

    @Test
    void tellWhoLeadsWhatAndGiveAFactionToWhoLeadsNone() throws Exception {
        host(true);
        assertThat(led("Rights")).isEqualTo("Sam");
        assertThat(led("Security")).isEqualTo(MODEL);
        give("Security", "Amina");
        assertThat(faction("Amina")).isEqualTo(Factor.SECURITY);
        assertThat(led("Security")).isEqualTo("Amina");
        assertThat(reads("Amina, head, for security")).isTrue();
    }

    @Test
    void theMenuStaysOpenForTheNextFaction() throws Exception {
        host(true);
        give("Security", "Amina");
        Component menu = choice("Security");
        while (!"details".equals(menu.getElement().getTag())) {
            menu = menu.getParent().orElseThrow();
        }
        assertThat(menu.getElement().hasAttribute("open")).isTrue();
    }

    @Test
    void takeAFactionFromItsLeaderForAnotherOrForTheModel() throws Exception {
        host(true);
        give("Rights", "Amina");
        assertThat(faction("Amina")).isEqualTo(Factor.RIGHTS);
        assertThat(faction("Sam")).isNull();
        give("Rights", MODEL);
        assertThat(faction("Amina")).isNull();
        assertThat(led("Rights")).isEqualTo(MODEL);
    }

    @Test
    void sayWhichFactionSomebodyWouldLeave() throws Exception {
        host(true);
        give("Culture", "Sam, now for rights");
        assertThat(faction("Sam")).isEqualTo(Factor.CULTURE);
        assertThat(led("Rights")).isEqualTo(MODEL);
    }

    @Test
    void standOnlyWhereThereIsACabinet() throws Exception {
        host(false);
        assertThat(choices()).isEmpty();
    }
}
