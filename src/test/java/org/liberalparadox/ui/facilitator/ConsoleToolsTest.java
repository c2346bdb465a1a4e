package org.liberalparadox.ui.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;
import static org.liberalparadox.ui.TwoShores.SOUTH;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.ui.TwoShores;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.component.Frontier;
import org.liberalparadox.ui.room.SpareView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Second consoles, lost links, swaps, other clocks and lenses, as a facilitator meets them. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:tools")
@DirtiesContext
class ConsoleToolsTest {
    private static final String HERE = "192.0.2.9";

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    private Rooms.Hosted hosted;
    private BrowserlessUIContext window;
    private AtTheConsole console;

    @BeforeEach
    void open() throws Exception {
        Settings settings = new Settings(
                true, false, 2, Settings.Seating.CHOSEN, TwoShores.tenMinutes(), null, "reciprocator", Duration.ZERO);
        hosted = rooms.host(TwoShores.hosted(settings, HostSetup.Crises.DECK));
        for (Ticket ticket : List.of(
                rooms.join(hosted.code(), "Amina", NORTH, HERE), rooms.join(hosted.code(), "Jonas", SOUTH, HERE))) {
            rooms.participant(ticket.secret()).orElseThrow().touch(Presence.Activity.READING);
        }
        window = windows.open();
        console = AtTheConsole.opens(window, hosted.secret());
    }

    private FacilitatorAccess access() {
        return rooms.facilitate(hosted.secret()).orElseThrow();
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
        AtTheConsole other = AtTheConsole.opens(windows.open(), hosted.secret());
        console.until(() -> console.reads("A second console is open on another device."));
        other.until(() -> other.reads("A second console is open on another device."));
        other.press("I know who that is");
        assertThat(other.window().find(Company.class).all()).noneMatch(Component::isVisible);
        console.press("New facilitator link");
        console.confirm();
        other.until(() -> other.reads("This console was closed"));
        assertThat(rooms.facilitate(hosted.secret())).isEmpty();
        AtTheConsole late = AtTheConsole.opens(windows.open(), hosted.secret());
        assertThat(late.reads("This link opens no console")).isTrue();
        assertThat(late.reads("the recovery sheet does so on any device")).isTrue();
    }

    @Test
    void theRecoverySheetMakesALinkOnlyWhenAskedAndTheLinkOpensTheConsole() {
        window.navigate("facilitate/" + hosted.secret() + "/sheet", SpareView.class);
        assertThat(console.reads("/facilitate/")).isFalse();
        console.press("Make the sheet");
        String link = window.find(Component.class)
                .withCondition(c -> c.getElement().getText().contains("/facilitate/"))
                .single()
                .getElement()
                .getText();
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(secret).isNotEqualTo(hosted.secret());
        assertThat(rooms.facilitate(secret)).isPresent();
        BrowserlessUIContext stranger = windows.open();
        stranger.navigate("facilitate/guess/sheet", SpareView.class);
        assertThat(stranger.find(NativeButton.class).withText("Make the sheet").exists())
                .isFalse();
    }

    @Test
    void peopleAndSeatsAreSwappedInOneStep() {
        console.press("Swap participants");
        console.press("Swap");
        assertThat(console.reads("Choose two that differ.")).isTrue();
        select("One", item -> item.toString().contains("Amina"));
        select("The other", item -> item.toString().contains("Jonas"));
        console.press("Swap");
        assertThat(access().room().chair(SOUTH).people().getFirst().name()).isEqualTo("Amina");
        console.press("Swap participants");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> what = (RadioButtonGroup<Boolean>) window.find(RadioButtonGroup.class)
                .withCondition(g -> g.getListDataView().getItems().anyMatch(Boolean.TRUE::equals))
                .single();
        what.setValue(true);
        select("One", item -> item.toString().contains(NORTH));
        select("The other", item -> item.toString().contains(SOUTH));
        console.press("Swap");
        assertThat(access().room().chair(NORTH).people().getFirst().name()).isEqualTo("Amina");
    }

    @Test
    void theClockBecomesAnotherInTheMidstOfAGame() throws Exception {
        console.press("Start");
        console.until(() -> access().room().clock().deadline() != null);
        console.press("Clock");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> clock = (RadioButtonGroup<Object>) window.find(RadioButtonGroup.class)
                .withCondition(g -> "Clock".equals(g.getLabel()))
                .single();
        clock.setValue(clock.getListDataView()
                .getItems()
                .filter(item -> item.toString().contains("NONE"))
                .findFirst()
                .orElseThrow());
        console.press("Set the clock");
        assertThat(access().room().clock().deadline()).isNull();
        assertThat(access().room().settings().timing().kind()).isEqualTo(Timing.Kind.NONE);
        assertThat(access().log()).extracting(e -> e.getClass().getSimpleName()).contains("TimingSet");
    }

    @Test
    void aSeatThatDoesNothingIsNamedAndAsked() throws Exception {
        console.press("Start");
        console.until(() -> console.reads("Nothing from Northland"));
        console.press("Send that to them");
        assertThat(access().room().announcements().getFirst().seats()).isEqualTo(List.of(NORTH));
    }

    @Test
    void theLensShowsTheGameAndTheZoneOfAnyPairExactly() throws Exception {
        select("One", NORTH::equals);
        select("The other", SOUTH::equals);
        console.until(
                () -> window.find(NativeTable.class).withClassName("game22").exists());
        assertThat(console.reads("Exact: the payoffs of both are weighed by their own interest."))
                .isTrue();
        assertThat(console.reads("δ of SL")).isTrue();
        console.press("Bargaining zone");
        console.until(() -> window.find(Frontier.class).exists());
    }
}
