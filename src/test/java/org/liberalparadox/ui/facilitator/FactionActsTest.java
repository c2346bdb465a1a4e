package org.liberalparadox.ui.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** At the console factions of a cabinet are given and taken. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:faction-acts")
@DirtiesContext
class FactionActsTest {
    private static final String HERE = "192.0.2.19";
    private static final String MODEL = "the model";

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    private Rooms.Hosted hosted;
    private BrowserlessUIContext window;
    private AtTheConsole console;

    private void host(Settings settings) throws Exception {
        hosted = rooms.host(TwoShores.hosted(settings, HostSetup.Crises.HAND));
        rooms.join(hosted.code(), "Amina", NORTH, HERE);
        Participation sam = rooms.participant(
                        rooms.join(hosted.code(), "Sam", NORTH, HERE).secret())
                .orElseThrow();
        sam.submit(new RoomCommand.LeadFaction(sam.person(), Factor.RIGHTS));
        window = windows.open();
        console = AtTheConsole.opens(window, hosted.secret());
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

    @Test
    void tellWhoLeadsWhatAndGiveAFactionToWhoLeadsNone() throws Exception {
        host(TwoShores.cabinet(3));
        assertThat(led("Rights")).isEqualTo("Sam");
        assertThat(led("Security")).isEqualTo(MODEL);
        give("Security", "Amina");
        assertThat(faction("Amina")).isEqualTo(Factor.SECURITY);
        assertThat(led("Security")).isEqualTo("Amina");
        assertThat(console.reads("Amina, head, for security")).isTrue();
    }

    @Test
    void theMenuStaysOpenForTheNextFaction() throws Exception {
        host(TwoShores.cabinet(3));
        give("Security", "Amina");
        Component menu = choice("Security");
        while (!"details".equals(menu.getElement().getTag())) {
            menu = menu.getParent().orElseThrow();
        }
        assertThat(menu.getElement().hasAttribute("open")).isTrue();
    }

    @Test
    void takeAFactionFromItsLeaderForAnotherOrForTheModel() throws Exception {
        host(TwoShores.cabinet(3));
        give("Rights", "Amina");
        assertThat(faction("Amina")).isEqualTo(Factor.RIGHTS);
        assertThat(faction("Sam")).isNull();
        give("Rights", MODEL);
        assertThat(faction("Amina")).isNull();
        assertThat(led("Rights")).isEqualTo(MODEL);
    }

    @Test
    void sayWhichFactionSomebodyWouldLeave() throws Exception {
        host(TwoShores.cabinet(3));
        give("Culture", "Sam, now for rights");
        assertThat(faction("Sam")).isEqualTo(Factor.CULTURE);
        assertThat(led("Rights")).isEqualTo(MODEL);
    }

    @Test
    void standOnlyWhereThereIsACabinet() throws Exception {
        host(TwoShores.seating(3, Timing.none()));
        assertThat(choices()).isEmpty();
    }
}
