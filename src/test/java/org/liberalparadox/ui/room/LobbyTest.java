package org.liberalparadox.ui.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liberalparadox.ui.TwoShores.NORTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Stage;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.testing.PlayedGame;
import org.liberalparadox.testing.PlayedSeat;
import org.liberalparadox.ui.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** People who have come in read their briefs, take their places and say when they are ready. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:windows")
class LobbyTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    Rooms rooms;

    @Test
    void twoPeopleReadTheirBriefsAndTheGameBeginsWhenBothAreReady() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        InTheRoom amina = room.joins("Amina");
        InTheRoom jonas = room.joins("Jonas");
        amina.until(() -> amina.reads("Jonas"));
        assertThat(amina.reads("Amina (you)")).isTrue();
        assertThat(amina.told()).contains("Copy my link").doesNotContain(amina.secret(), room.secret());
        amina.presses("I’m ready");
        assertThat(room.facilitator().room().chair(NORTH).ready()).isFalse();
        amina.answers(room.person(amina).seat().orElseThrow().view());
        amina.presses("I’m ready");
        assertThat(room.facilitator().room().chair(NORTH).ready()).isTrue();
        jonas.until(() -> jonas.reads("Waiting for Southland."));
        jonas.answers(room.person(jonas).seat().orElseThrow().view());
        jonas.presses("I’m ready");
        assertThat(room.facilitator().room().stage()).isEqualTo(Stage.PLAYING);
        amina.until(() -> !amina.sees("Copy my link"));
        assertThat(amina.reads("Northland")).isTrue();
    }

    @Test
    void aWrongAnswerPointsToTheBrief() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        InTheRoom amina = room.joins("Amina");
        BriefQuestions.Question first = BriefQuestions.of(
                        room.person(amina).seat().orElseThrow().view())
                .getFirst();
        String wrong = first.answers().stream()
                .filter(a -> !a.equals(first.right()))
                .findFirst()
                .orElseThrow();
        amina.chooses(first.text(), wrong::equals);
        assertThat(amina.reads("Look at “" + first.reread() + "” above.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-shores", "aegean-2015", "rio-grande", "ukraine-2022", "andaman", "global-compact"})
    void everySeatIsAskedWhatItsOwnBriefAnswers(String scenario) throws Exception {
        new InTheRoom(windows.open());
        PlayedGame game = PlayedGame.begun(scenario, 7);
        for (var seat : GameLibrary.bundled().scenario(scenario).seats()) {
            SeatView view = new PlayedSeat(game, seat.id()).view();
            List<BriefQuestions.Question> questions = BriefQuestions.of(view);
            assertThat(questions).as(seat.id()).isNotEmpty();
            assertThat(questions).allSatisfy(q -> {
                assertThat(q.answers())
                        .contains(q.right())
                        .doesNotHaveDuplicates()
                        .hasSizeGreaterThan(1);
            });
            List<String> known =
                    view.me().goals().stream().map(SeatView.Goal::text).toList();
            assertThat(questions.getFirst().answers())
                    .allMatch(a -> known.contains(a)
                            || view.seats().stream().anyMatch(s -> s.name().equals(a))
                            || List.of("Security", "Culture", "Economy", "Rights")
                                    .contains(a));
        }
    }

    @Test
    void seatsAreTakenAndLeftAndWatchersMayTakeThem() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        InTheRoom amina = room.joins("Amina");
        InTheRoom jonas = room.joins("Jonas");
        InTheRoom eleni = room.joins("Eleni");
        assertThat(eleni.reads("You are watching")).isTrue();
        assertThat(eleni.sees("I’m ready")).isFalse();
        assertThat(eleni.sees("Take this seat: Northland")).isFalse();
        amina.presses("Leave this seat");
        eleni.until(() -> eleni.sees("Take this seat: Northland"));
        eleni.presses("Take this seat: Northland");
        assertThat(room.facilitator().room().chair(NORTH).people().getFirst().name())
                .isEqualTo("Eleni");
        jonas.until(() -> jonas.reads("Watching"));
    }

    @Test
    void aDelegationHasAHeadAndFactionsInCabinetMode() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 2, Settings.Seating.ASSIGNED);
        InTheRoom amina = room.joins("Amina");
        room.joins("Jonas");
        InTheRoom eleni = room.joins("Eleni");
        amina.until(() -> amina.reads("Eleni"));
        assertThat(amina.reads("Amina (you), head")).isTrue();
        eleni.presses("Lead the faction for Rights");
        assertThat(eleni.reads("Eleni (you), for rights")).isTrue();
        eleni.presses("Speak for the delegation");
        amina.until(() -> amina.reads("Eleni, head, for rights"));
    }

    @Test
    void announcementsAreReadInTheLobby() throws Exception {
        OpenRoom room = OpenRoom.host(rooms, windows, 1, Settings.Seating.CHOSEN);
        InTheRoom amina = room.joins("Amina");
        room.facilitator().submit(new RoomCommand.Announce(List.of(), "Five more minutes to read."));
        amina.until(() -> amina.reads("Five more minutes to read."));
    }
}
