package org.liberalparadox.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.ui.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a host chooses is what is hosted. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:windows")
class HostViewTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    @Test
    void oneClickHostsASessionAndTheFacilitatorsSecretIsNotOnThePage() {
        InTheRoom host = new InTheRoom(windows.open());
        host.window().navigate(HostView.class);
        host.presses("Create session");
        FacilitatorAccess mine = rooms.facilitate(host.secret()).orElseThrow();
        assertThat(mine.scenario().id()).isEqualTo("aegean-2015");
        assertThat(mine.rounds()).isEqualTo(5);
        assertThat(mine.room().settings().timing().phases()).containsEntry(Phase.TALKS, Duration.ofMinutes(6));
        assertThat(mine.room().settings().absence()).isEqualTo(Duration.ofMinutes(3));
        assertThat(host.reads(String.valueOf(mine.code()).substring(0, 3))).isTrue();
        assertThat(host.told()).doesNotContain(host.secret()).contains("Open the console");
    }

    @Test
    void aSessionByCorrespondenceOfInventedCountriesIsHostedAsChosen() {
        InTheRoom host = new InTheRoom(windows.open());
        host.window().navigate(HostView.class);
        host.chooses(
                "Clock", item -> item instanceof ClockChoice.Choice c && c.kind() == ClockChoice.Choice.Kind.DATES);
        host.chooses("Names", Boolean.TRUE::equals);
        host.chooses("Crises", HostSetup.Crises.HAND::equals);
        host.chooses("Seats are", Settings.Seating.ASSIGNED::equals);
        host.presses("Create session");
        FacilitatorAccess mine = rooms.facilitate(host.secret()).orElseThrow();
        assertThat(mine.room().settings().timing().kind()).isEqualTo(Timing.Kind.DATES);
        assertThat(mine.room().settings().timing().phases()).containsEntry(Phase.TALKS, Duration.ofDays(3));
        assertThat(mine.room().settings().absence()).isEqualTo(Duration.ofDays(3));
        assertThat(mine.room().settings().seating()).isEqualTo(Settings.Seating.ASSIGNED);
        assertThat(mine.scenario().seat("germany").name()).isEqualTo("Mittelmark");
        assertThat(mine.scenario().script()).isEmpty();
        assertThat(host.reads("Mittelmark, Nordhavn")).isTrue();
    }

    @Test
    void whatCannotBeHostedIsSaidAndHostsNothing() {
        InTheRoom host = new InTheRoom(windows.open());
        host.window().navigate(HostView.class);
        host.window()
                .find(com.vaadin.flow.component.textfield.IntegerField.class)
                .withCondition(f -> "Rounds".equals(f.getLabel()))
                .single()
                .setValue(99);
        host.presses("Create session");
        assertThat(host.reads("99 rounds cannot be played")).isTrue();
        assertThat(host.told()).doesNotContain("Open the console");
    }
}
