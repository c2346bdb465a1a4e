package org.liberalparadox.ui.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.component.Frontier;
import org.liberalparadox.ui.room.SpareView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** Second consoles, lost links, swaps, other clocks and lenses, as a facilitator meets them. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:tools")
@DirtiesContext
class ConsoleToolsTest {
    private static final String NORTH = "northland";
    private static final String SOUTH = "southland";
    private static final String HERE = "192.0.2.9";
    private static final int ATTEMPTS = 400;
    private static final int BETWEEN = 50;

    @Autowired
    ApplicationContext spring;

    @Autowired
    Rooms rooms;

    private BrowserlessApplicationContext app;
    private BrowserlessUIContext window;
    private Rooms.Hosted hosted;

    @BeforeEach
    void open() throws Exception {
        app = SpringBrowserlessApplicationContext.create(spring, "org.liberalparadox.ui");
        window = app.newUser().newWindow();
        Map<Phase, Duration> minutes = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            minutes.put(phase, Duration.ofMinutes(10));
        }
        Settings settings = new Settings(
                true,
                false,
                2,
                Settings.Seating.CHOSEN,
                Timing.live(new TreeMap<>(minutes)),
                null,
                "reciprocator",
                Duration.ZERO);
        hosted = rooms.host(
                new HostSetup("two-shores", null, 7L, settings, new TreeMap<>(), HostSetup.Crises.DECK, false));
        for (Ticket ticket : List.of(
                rooms.join(hosted.code(), "Amina", NORTH, HERE), rooms.join(hosted.code(), "Jonas", SOUTH, HERE))) {
            rooms.participant(ticket.secret()).orElseThrow().touch(Presence.Activity.READING);
        }
        window.navigate("facilitate/" + hosted.secret(), ConsoleView.class);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private FacilitatorAccess access() {
        return rooms.facilitate(hosted.secret()).orElseThrow();
    }

    private static void press(BrowserlessUIContext where, String name) {
        where.test(where.find(NativeButton.class).withText(name).all().getFirst())
                .click();
        where.roundTrip();
    }

    private static boolean reads(BrowserlessUIContext where, String words) {
        return where.find(Component.class)
                .withCondition(c -> c.getElement().getText().contains(words))
                .exists();
    }

    private static void until(BrowserlessUIContext where, BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS && !holds.getAsBoolean(); i++) {
            Thread.sleep(BETWEEN);
            where.roundTrip();
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void select(String label, Predicate<Object> wanted) {
        Select<Object> select = (Select<Object>) window.find(Select.class)
                .withCondition(s -> label.equals(s.getLabel()))
                .all()
                .getLast();
        select.setValue(
                select.getListDataView().getItems().filter(wanted).findFirst().orElseThrow());
        window.roundTrip();
    }

    @Test
    void aSecondConsoleIsToldOfOnBothAndANewLinkClosesTheOther() throws Exception {
        BrowserlessUIContext other = app.newUser().newWindow();
        other.navigate("facilitate/" + hosted.secret(), ConsoleView.class);
        until(window, () -> reads(window, "A second console is open on another device."));
        until(other, () -> reads(other, "A second console is open on another device."));
        press(other, "I know who that is");
        assertThat(other.find(Company.class).all()).noneMatch(Component::isVisible);
        press(window, "New facilitator link");
        window.test(window.find(ConfirmDialog.class).single()).confirm();
        until(other, () -> reads(other, "This console was closed"));
        assertThat(rooms.facilitate(hosted.secret())).isEmpty();
        BrowserlessUIContext late = app.newUser().newWindow();
        late.navigate("facilitate/" + hosted.secret(), ConsoleView.class);
        assertThat(reads(late, "This link opens no console")).isTrue();
        assertThat(reads(late, "the recovery sheet does so on any device")).isTrue();
    }

    @Test
    void theRecoverySheetMakesALinkOnlyWhenAskedAndTheLinkOpensTheConsole() {
        window.navigate("facilitate/" + hosted.secret() + "/sheet", SpareView.class);
        assertThat(reads(window, "/facilitate/")).isFalse();
        press(window, "Make the sheet");
        String link = window.find(Component.class)
                .withCondition(c -> c.getElement().getText().contains("/facilitate/"))
                .single()
                .getElement()
                .getText();
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(secret).isNotEqualTo(hosted.secret());
        assertThat(rooms.facilitate(secret)).isPresent();
        BrowserlessUIContext stranger = app.newUser().newWindow();
        stranger.navigate("facilitate/guess/sheet", SpareView.class);
        assertThat(stranger.find(NativeButton.class).withText("Make the sheet").exists())
                .isFalse();
    }

    @Test
    void peopleAndSeatsAreSwappedInOneStep() {
        press(window, "Swap participants");
        press(window, "Swap");
        assertThat(reads(window, "Choose two that differ.")).isTrue();
        select("One", item -> item.toString().contains("Amina"));
        select("The other", item -> item.toString().contains("Jonas"));
        press(window, "Swap");
        assertThat(access().room().chair(SOUTH).people().getFirst().name()).isEqualTo("Amina");
        press(window, "Swap participants");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> what = (RadioButtonGroup<Boolean>) window.find(RadioButtonGroup.class)
                .withCondition(g -> g.getListDataView().getItems().anyMatch(Boolean.TRUE::equals))
                .single();
        what.setValue(true);
        select("One", item -> item.toString().contains(NORTH));
        select("The other", item -> item.toString().contains(SOUTH));
        press(window, "Swap");
        assertThat(access().room().chair(NORTH).people().getFirst().name()).isEqualTo("Amina");
    }

    @Test
    void theClockBecomesAnotherInTheMidstOfAGame() throws Exception {
        press(window, "Start");
        until(window, () -> access().room().clock().deadline() != null);
        press(window, "Clock");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> clock = (RadioButtonGroup<Object>) window.find(RadioButtonGroup.class)
                .withCondition(g -> "Clock".equals(g.getLabel()))
                .single();
        clock.setValue(clock.getListDataView()
                .getItems()
                .filter(item -> item.toString().contains("NONE"))
                .findFirst()
                .orElseThrow());
        press(window, "Set the clock");
        assertThat(access().room().clock().deadline()).isNull();
        assertThat(access().room().settings().timing().kind()).isEqualTo(Timing.Kind.NONE);
        assertThat(access().log()).extracting(e -> e.getClass().getSimpleName()).contains("TimingSet");
    }

    @Test
    void aSeatThatDoesNothingIsNamedAndAsked() throws Exception {
        press(window, "Start");
        until(window, () -> reads(window, "Nothing from Northland"));
        press(window, "Send that to them");
        assertThat(access().room().announcements().getFirst().seats()).isEqualTo(List.of(NORTH));
    }

    @Test
    void theLensShowsTheGameAndTheZoneOfAnyPairExactly() throws Exception {
        select("One", NORTH::equals);
        select("The other", SOUTH::equals);
        until(
                window,
                () -> window.find(NativeTable.class).withClassName("game22").exists());
        assertThat(reads(window, "Exact: the payoffs of both are weighed by their own interest."))
                .isTrue();
        assertThat(reads(window, "δ of SL")).isTrue();
        press(window, "Bargaining zone");
        until(window, () -> window.find(Frontier.class).exists());
    }
}
