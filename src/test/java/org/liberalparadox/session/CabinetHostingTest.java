package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Timing;

/** A cabinet is several people: with fewer per seat no room in cabinet mode is opened. */
class CabinetHostingTest {
    private final TestSessions sessions = TestSessions.onThisThread(TestSessions.READY);

    @AfterEach
    void close() {
        sessions.close();
    }

    private static HostSetup setup(boolean cabinet, int delegation) {
        Settings settings =
                new Settings(true, cabinet, delegation, Settings.Seating.CHOSEN, Timing.none(), null, "reciprocator");
        return new HostSetup(TestSessions.SCENARIO, null, 42L, settings, new TreeMap<>(), HostSetup.Crises.DECK, false);
    }

    @Test
    void aCabinetOfOneIsRefusedWithWhatWouldBeRight() {
        HostSetup alone = setup(true, 1);
        String right = "cabinet mode needs several people per seat: a head of government and leaders of factions;"
                + " choose 2 to 6, 5 for a leader to each faction";
        assertThatThrownBy(() -> sessions.rooms().host(alone))
                .isInstanceOf(Sessions.BadSetup.class)
                .hasMessage(right);
        assertThatThrownBy(() -> sessions.rooms().host(alone, "192.0.2.44"))
                .isInstanceOf(Sessions.BadSetup.class)
                .hasMessage(right);
        assertThat(sessions.database().rooms().unfinished()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 6})
    void aCabinetOfSeveralIsOpened(int delegation) throws Exception {
        Rooms.Hosted hosted = sessions.rooms().host(setup(true, delegation));
        Settings settings = sessions.rooms()
                .facilitate(hosted.secret())
                .orElseThrow()
                .room()
                .settings();
        assertThat(settings.cabinet()).isTrue();
        assertThat(settings.delegation()).isEqualTo(delegation);
    }

    @Test
    void oneAloneMayHoldASeatWithoutACabinet() throws Exception {
        Rooms.Hosted hosted = sessions.rooms().host(setup(false, 1));
        assertThat(sessions.rooms().facilitate(hosted.secret())).isPresent();
    }

    @Test
    void aFullCabinetHasALeaderForEachFactionAndFitsASeat() {
        assertThat(Settings.FULL_CABINET - Factor.values().length).isEqualTo(1);
        assertThat(Settings.FULL_CABINET).isLessThanOrEqualTo(Settings.LARGEST_DELEGATION);
    }
}
