package org.liberalparadox.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Scenario;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Chair;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Stage;
import org.liberalparadox.room.Timing;
import org.liberalparadox.rules.GameLibrary;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Ticket;
import org.liberalparadox.testing.PlayedGame;
import org.liberalparadox.testing.PlayedSeat;
import org.liberalparadox.ui.page.Apology;
import org.liberalparadox.ui.table.TableView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:doors")
@DirtiesContext
class DoorsTest {
    private static final String SECRET = "[A-Za-z0-9_-]{32}";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Rooms rooms;

    private BrowserlessApplicationContext app;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.create(spring, "org.liberalparadox.ui");
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void oneClickHostsASessionAndTheFacilitatorsSecretIsNotOnThePage() {
        InTheRoom host = somebody();
        host.window().navigate(HostView.class);
        host.presses("Create session");
        FacilitatorAccess mine = rooms.facilitate(kept(host)).orElseThrow();
        assertThat(mine.scenario().id()).isEqualTo("aegean-2015");
        assertThat(mine.rounds()).isEqualTo(5);
        assertThat(mine.room().settings().timing().phases()).containsEntry(Phase.TALKS, Duration.ofMinutes(6));
        assertThat(mine.room().settings().absence()).isEqualTo(Duration.ofMinutes(3));
        assertThat(host.reads(String.valueOf(mine.code()).substring(0, 3))).isTrue();
        assertThat(host.told()).doesNotContain(kept(host)).contains("Open the console");
    }

    @Test
    void aSessionByCorrespondenceOfInventedCountriesIsHostedAsChosen() {
        InTheRoom host = somebody();
        host.window().navigate(HostView.class);
        choose(
                host,
                "Clock",
                item -> item instanceof ClockChoice.Choice c && c.kind() == ClockChoice.Choice.Kind.DATES);
        choose(host, "Names", Boolean.TRUE::equals);
        choose(host, "Crises", HostSetup.Crises.HAND::equals);
        choose(host, "Seats are", Settings.Seating.ASSIGNED::equals);
        host.presses("Create session");
        FacilitatorAccess mine = rooms.facilitate(kept(host)).orElseThrow();
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
        InTheRoom host = somebody();
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

    @Test
    void wrongCodesAndNamesSayWhatToDo() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        InTheRoom guest = somebody();
        guest.window().navigate("join/K0", JoinView.class);
        assertThat(guest.error("Code from your teacher or host")).contains("six letters and digits");
        guest.window().navigate("join/" + other(room.code()), JoinView.class);
        assertThat(guest.error("Code from your teacher or host")).contains("No session lets anybody in");
        guest.types("Code from your teacher or host", room.code().toLowerCase(java.util.Locale.ROOT));
        guest.presses("Join a session");
        guest.presses("Join");
        assertThat(guest.error("Your name")).contains("Type a name first");
        rooms.join(room.code(), "Amina", null, "192.0.2.7");
        guest.types("Your name", " amina ");
        guest.presses("Join");
        assertThat(guest.error("Your name")).contains("Somebody in this session has this name");
        guest.types("Your name", "Jonas");
        guest.presses("Join");
        assertThat(guest.window().find(TableView.class).exists()).isTrue();
    }

    @Test
    void whoLooksAtTheDoorTakesNoSeat() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        somebody().window().navigate("join/" + room.code(), JoinView.class);
        assertThat(facilitator(room).room().observers()).isEmpty();
        assertThat(facilitator(room).room().chairs())
                .allMatch(seat -> seat.people().isEmpty());
    }

    @Test
    void aSeatTakenMeanwhileIsSaidAndAnotherIsOffered() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        InTheRoom guest = somebody();
        guest.window().navigate("join/" + room.code(), JoinView.class);
        guest.types("Your name", "Jonas");
        choose(guest, "Your seat", item -> item instanceof SeatChoice.Option o && "northland".equals(o.seat()));
        rooms.join(room.code(), "Amina", "northland", "192.0.2.7");
        guest.presses("Join");
        assertThat(guest.reads("Somebody was quicker")).isTrue();
        assertThat(guest.reads("1 of 2 seats free")).isTrue();
        guest.presses("Join");
        assertThat(facilitator(room).room().chair("southland").people()).hasSize(1);
    }

    @Test
    void whoeverIsInAlreadyIsLedBackInsteadOfComingInTwice() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        Ticket amina = rooms.join(room.code(), "Amina", "northland", "192.0.2.7");
        InTheRoom guest = somebody();
        guest.window().navigate("join/" + room.code(), JoinView.class);
        guest.window().find(JoinView.class).single().recognise(List.of("other", amina.secret()));
        assertThat(guest.reads("You are in this session already, as Amina.")).isTrue();
    }

    @Test
    void twoPeopleReadTheirBriefsAndTheGameBeginsWhenBothAreReady() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        InTheRoom amina = joins(room, "Amina");
        InTheRoom jonas = joins(room, "Jonas");
        amina.until(() -> amina.reads("Jonas"));
        assertThat(amina.reads("Amina (you)")).isTrue();
        assertThat(amina.told()).contains("Copy my link").doesNotContain(kept(amina), room.secret());
        amina.presses("I’m ready");
        assertThat(facilitator(room).room().chair("northland").ready()).isFalse();
        amina.answers(me(amina).seat().orElseThrow().view());
        amina.presses("I’m ready");
        assertThat(facilitator(room).room().chair("northland").ready()).isTrue();
        jonas.until(() -> jonas.reads("Waiting for Southland."));
        jonas.answers(me(jonas).seat().orElseThrow().view());
        jonas.presses("I’m ready");
        assertThat(facilitator(room).room().stage()).isEqualTo(Stage.PLAYING);
        amina.until(() -> !amina.sees("Copy my link"));
        assertThat(amina.reads("Northland")).isTrue();
    }

    @Test
    void aWrongAnswerPointsToTheBrief() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        InTheRoom amina = joins(room, "Amina");
        BriefQuestions.Question first =
                BriefQuestions.of(me(amina).seat().orElseThrow().view()).getFirst();
        String wrong = first.answers().stream()
                .filter(a -> !a.equals(first.right()))
                .findFirst()
                .orElseThrow();
        choose(amina, first.text(), wrong::equals);
        assertThat(amina.reads("Look at “" + first.reread() + "” above.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-shores", "aegean-2015", "rio-grande", "ukraine-2022", "andaman", "global-compact"})
    void everySeatIsAskedWhatItsOwnBriefAnswers(String scenario) throws Exception {
        somebody();
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
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        InTheRoom amina = joins(room, "Amina");
        InTheRoom jonas = joins(room, "Jonas");
        InTheRoom eleni = joins(room, "Eleni");
        assertThat(eleni.reads("You are watching")).isTrue();
        assertThat(eleni.sees("I’m ready")).isFalse();
        assertThat(eleni.sees("Take this seat: Northland")).isFalse();
        amina.presses("Leave this seat");
        eleni.until(() -> eleni.sees("Take this seat: Northland"));
        eleni.presses("Take this seat: Northland");
        assertThat(facilitator(room)
                        .room()
                        .chair("northland")
                        .people()
                        .getFirst()
                        .name())
                .isEqualTo("Eleni");
        jonas.until(() -> jonas.reads("Watching"));
    }

    @Test
    void aDelegationHasAHeadAndFactionsInCabinetMode() throws Exception {
        Rooms.Hosted room = host(2, Settings.Seating.ASSIGNED);
        InTheRoom amina = joins(room, "Amina");
        joins(room, "Jonas");
        InTheRoom eleni = joins(room, "Eleni");
        amina.until(() -> amina.reads("Eleni"));
        assertThat(amina.reads("Amina (you), head")).isTrue();
        eleni.presses("Lead the faction for Rights");
        assertThat(eleni.reads("Eleni (you), for rights")).isTrue();
        eleni.presses("Speak for the delegation");
        amina.until(() -> amina.reads("Eleni, head, for rights"));
    }

    @Test
    void announcementsAreReadInTheLobby() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        InTheRoom amina = joins(room, "Amina");
        facilitator(room).submit(new RoomCommand.Announce(List.of(), "Five more minutes to read."));
        amina.until(() -> amina.reads("Five more minutes to read."));
    }

    @Test
    void whoWasShownOutIsToldAndTheirOldLinkSaysWhatToDo() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        InTheRoom amina = joins(room, "Amina");
        String secret = kept(amina);
        facilitator(room).submit(new RoomCommand.ShowOut(1));
        amina.until(() -> amina.window().find(Apology.class).exists());
        assertThat(amina.reads("The facilitator took you out of this session")).isTrue();
        amina.window().navigate("play/" + secret, TableView.class);
        assertThat(amina.reads("This link opens no seat")).isTrue();
        assertThat(amina.reads("come in again with the join code")).isTrue();
    }

    @Test
    void whoComesLateFindsTheGameAndWatchesUntilASeatIsFree() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        joins(room, "Amina");
        facilitator(room).submit(new RoomCommand.Begin());
        InTheRoom late = somebody();
        late.window().navigate("join/" + room.code(), JoinView.class);
        late.types("Your name", "Jonas");
        choose(
                late,
                "Your seat",
                item -> item instanceof SeatChoice.Option o && o.kind() == SeatChoice.Option.Kind.NONE);
        late.presses("Join");
        assertThat(late.reads("You see what everybody may see.")).isTrue();
        assertThat(late.window().find(ObserverPanel.class).exists()).isTrue();
        late.presses("Take this seat: Southland");
        assertThat(facilitator(room).room().chair("southland").cause()).isNotEqualTo(Chair.Cause.EMPTY);
        late.until(() -> !late.window().find(ObserverPanel.class).exists());
    }

    @Test
    void aRoleCardLeadsToItsSeatUntilItIsTaken() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.ASSIGNED);
        String card = facilitator(room).invite("southland").secret();
        InTheRoom jonas = somebody();
        jonas.window().navigate("invite/" + card, InviteView.class);
        assertThat(jonas.seesField("Your seat")).isFalse();
        jonas.types("Your name", "Jonas");
        jonas.presses("Join");
        assertThat(facilitator(room).room().chair("southland").people()).hasSize(1);
        InTheRoom second = somebody();
        second.window().navigate("invite/" + card, InviteView.class);
        assertThat(second.reads("Every place at this seat is taken.")).isTrue();
        facilitator(room).revokeInvitations();
        second.window().navigate("invite/" + card, InviteView.class);
        assertThat(second.reads("This card opens no seat any more")).isTrue();
    }

    @Test
    void cardsArePrintedForSeatsOfPeopleByTheFacilitatorOnly() throws Exception {
        Rooms.Hosted room = host(1, Settings.Seating.CHOSEN);
        facilitator(room).submit(new RoomCommand.LetBotPlay("southland", "reciprocator"));
        InTheRoom host = somebody();
        host.window().navigate("facilitate/" + room.secret() + "/cards", CardsView.class);
        List<Article> cards = host.window().find(Article.class).all();
        assertThat(cards).hasSize(1);
        Scenario scenario = facilitator(room).scenario();
        assertThat(cards.getFirst().getElement().getTextRecursively())
                .contains(scenario.seat("northland").brief().secret())
                .contains(scenario.seat("northland").objectives().getFirst().text());
        InTheRoom stranger = somebody();
        stranger.window().navigate("facilitate/guess/cards", CardsView.class);
        assertThat(stranger.window().find(Article.class).exists()).isFalse();
        assertThat(stranger.window().find(Anchor.class).exists()).isTrue();
    }

    private InTheRoom somebody() {
        return new InTheRoom(app.newUser().newWindow());
    }

    private InTheRoom joins(Rooms.Hosted room, String name) {
        InTheRoom guest = somebody();
        guest.window().navigate("join/" + room.code(), JoinView.class);
        guest.types("Your name", name);
        guest.presses("Join");
        return guest;
    }

    private Rooms.Hosted host(int delegation, Settings.Seating seating) throws Exception {
        SortedMap<String, String> none = new TreeMap<>();
        Settings settings =
                new Settings(true, delegation > 1, delegation, seating, Timing.none(), null, "reciprocator");
        return rooms.host(new HostSetup("two-shores", null, 42L, settings, none, HostSetup.Crises.DECK, false));
    }

    private FacilitatorAccess facilitator(Rooms.Hosted room) {
        return rooms.facilitate(room.secret()).orElseThrow();
    }

    private Participation me(InTheRoom guest) {
        return rooms.participant(kept(guest)).orElseThrow();
    }

    /** The secret this browser was given, as its session keeps it until the cookie comes back. */
    private static String kept(InTheRoom guest) {
        Object kept = guest.window().getUI().getSession().getAttribute("org.liberalparadox.ui.page.Credentials");
        return Arrays.stream(String.valueOf(kept).split("[={},\\s]+"))
                .filter(part -> part.matches(SECRET))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no secret was given"));
    }

    private static String other(String code) {
        return (code.charAt(0) == 'A' ? "B" : "A") + code.substring(1);
    }

    @SuppressWarnings("unchecked")
    private static void choose(InTheRoom guest, String label, java.util.function.Predicate<Object> wanted) {
        RadioButtonGroup<Object> group = (RadioButtonGroup<Object>) guest.window()
                .find(RadioButtonGroup.class)
                .withCondition(g -> label.equals(g.getLabel()))
                .single();
        group.setValue(
                group.getListDataView().getItems().filter(wanted).findFirst().orElseThrow());
        guest.window().roundTrip();
    }
}
