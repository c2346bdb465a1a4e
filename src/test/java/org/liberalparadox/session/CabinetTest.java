package org.liberalparadox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.Orders;
import org.liberalparadox.projection.CabinetView;
import org.liberalparadox.projection.Debrief;
import org.liberalparadox.projection.Forecast;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Presence;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.Settings;
import tools.jackson.databind.json.JsonMapper;

/** A delegation with a head and leaders of three factions; the fourth has none. */
class CabinetTest {
    private static final Terms LINKED = new Terms(
            List.of(TestRoom.NORTH, TestRoom.SOUTH),
            List.of(
                    new Clause(TestRoom.SOUTH, TestRoom.NORTH, "border-control", 3),
                    new Clause(TestRoom.NORTH, TestRoom.SOUTH, "financial-package", 3),
                    new Clause(TestRoom.NORTH, TestRoom.SOUTH, "visa-free", 3),
                    new Clause(TestRoom.SOUTH, TestRoom.NORTH, "hotspots", 3)),
            Form.BILATERAL,
            4,
            Monitor.NONE,
            Reciprocity.SPECIFIC);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestSessions sessions = TestSessions.onThisThread(TestSessions.READY);
    private final TestRoom room = TestRoom.open(
            sessions,
            new HostSetup(
                    TestSessions.SCENARIO,
                    null,
                    42L,
                    new Settings(
                            true,
                            true,
                            6,
                            Settings.Seating.CHOSEN,
                            TestRoom.minutes(5),
                            Duration.ofMinutes(5),
                            "reciprocator"),
                    new TreeMap<>(),
                    HostSetup.Crises.HAND,
                    false));
    private final Participation head = room.enter("Head", TestRoom.NORTH);
    private final Participation security = leader("Sam", Factor.SECURITY);
    private final Participation culture = leader("Cleo", Factor.CULTURE);
    private final Participation rights = leader("Rosa", Factor.RIGHTS);
    private final Participation south = room.enter("Sami", TestRoom.SOUTH);

    private Participation leader(String name, Factor faction) {
        Participation person = room.enter(name, TestRoom.NORTH);
        assertThat(person.submit(new RoomCommand.LeadFaction(person.person(), faction)))
                .isEmpty();
        return person;
    }

    private static SeatAccess seat(Participation person) {
        return person.seat().orElseThrow();
    }

    private static Submission says(Participation person, Factor faction, boolean aye) {
        return seat(person).submit(new GameCommand.CastVote(TestRoom.NORTH, 1, faction, aye));
    }

    @BeforeEach
    void signAPackage() {
        room.does(new RoomCommand.Begin());
        room.facilitator().endPhase();
        assertThat(seat(head).submit(new GameCommand.Propose(TestRoom.NORTH, LINKED, null)))
                .isInstanceOf(Submission.Done.class);
        assertThat(seat(south).submit(new GameCommand.Accept(TestRoom.SOUTH, 1)))
                .isInstanceOf(Submission.Done.class);
        room.facilitator().endPhase();
        assertThat(seat(head).view().phase()).isEqualTo(Phase.RATIFICATION);
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    @Test
    void onlyTheLeaderOfAFactionVotesForIt() {
        Submission.Closed refused = new Submission.Closed(Submission.Closed.Reason.LEADER_ONLY);
        assertThat(says(security, Factor.RIGHTS, true)).isEqualTo(refused);
        assertThat(says(head, Factor.ECONOMY, true)).isEqualTo(refused);
        assertThat(says(south, Factor.SECURITY, true)).isEqualTo(refused);
        assertThat(says(security, Factor.SECURITY, true)).isInstanceOf(Submission.Done.class);
    }

    @Test
    void threeLeadersVoteAndTheModelForTheOneWhoIsMissing() {
        says(security, Factor.SECURITY, false);
        says(culture, Factor.CULTURE, true);
        says(rights, Factor.RIGHTS, true);
        assertThat(seat(head).submit(new GameCommand.SubmitToParliament(TestRoom.NORTH, 1)))
                .isInstanceOf(Submission.Done.class);

        List<Cabinet.Division> divisions = item(rights).divisions();
        assertThat(divisions).extracting(Cabinet.Division::leader).containsExactly(true, true, false, true);
        assertThat(divisions.getFirst().aye()).isFalse();
        assertThat(divisions.getLast().aye()).isTrue();
        assertThat(item(head).divisions()).isEqualTo(divisions);
    }

    @Test
    void theHeadSeesWhoHasVotedAndNotHow() {
        says(culture, Factor.CULTURE, true);
        CabinetView afterAye = seat(head).cabinet().orElseThrow();
        says(culture, Factor.CULTURE, false);
        assertThat(seat(head).cabinet().orElseThrow()).isEqualTo(afterAye);
        assertThat(item(head).voted()).containsExactly(Factor.CULTURE);
        assertThat(item(rights).voted()).containsExactly(Factor.CULTURE);
        assertThat(item(culture).ballot()).isFalse();
        assertThat(item(rights).ballot()).isNull();
        assertThat(seat(south).cabinet().orElseThrow().items())
                .allMatch(i -> i.voted().isEmpty());
    }

    @Test
    void aLeaderSeesTheNumbersOfTheirFactionAlone() {
        Forecast whole = Objects.requireNonNull(talk(head).forecast());
        Forecast mine = Objects.requireNonNull(talk(rights).forecast());
        Forecast.Faction own = whole.factions().getLast();

        assertThat(whole.factions()).hasSize(4);
        assertThat(mine.factions()).containsExactly(own);
        assertThat(item(rights).mine()).isEqualTo(own);
        assertThat(List.of(mine.support(), mine.needed(), mine.margin(), mine.chance(), mine.national()))
                .containsOnly(0.0);
        Forecast.Draft draft = seat(rights).forecast(LINKED);
        assertThat(draft.mine().factions()).extracting(Forecast.Faction::factor).containsExactly(Factor.RIGHTS);
        assertThat(draft.linkage()).isNull();
        assertThat(draft.plot()).isNull();
        assertThat(draft.hints()).isEmpty();
        assertThat(seat(rights).view().diplomacy().norms())
                .allMatch(n -> n.appeal().security() == 0 && n.appeal().culture() == 0);
    }

    @Test
    void headsFacilitatorsAndMembersWithoutAFactionSeeTheWholeForecast() {
        Participation member = room.enter("Mia", TestRoom.NORTH);
        assertThat(Objects.requireNonNull(talk(member).forecast()).factions()).hasSize(4);
        SeatView asNorth = room.facilitator().as(TestRoom.NORTH).view();
        assertThat(Objects.requireNonNull(asNorth.talks().getFirst().forecast()).factions())
                .hasSize(4);
    }

    /** Whatever a leader receives is searched for numbers that only the whole government may know. */
    @Test
    void noNumberOfTheWholeParliamentReachesALeader() {
        says(culture, Factor.CULTURE, true);
        SeatView whole = seat(head).view();
        Forecast forecast = Objects.requireNonNull(talk(head).forecast());
        Set<String> secrets = new TreeSet<>(numbers(List.of(
                forecast,
                seat(head).forecast(LINKED),
                whole.diplomacy().norms(),
                whole.me().winSet(),
                whole.me().needed())));
        secrets.removeAll(numbers(seat(south).view()));
        secrets.removeAll(numbers(forecast.factions().getLast()));
        secrets.removeAll(numbers(seat(head).forecast(LINKED).partners()));
        secrets.removeAll(numbers(List.of(
                whole.me().mood(),
                whole.me().stakes(),
                whole.me().interest(),
                whole.me().tracks())));
        assertThat(secrets).as("numbers to look for").hasSizeGreaterThan(8);
        assertThat(numbers(List.of(whole, seat(head).forecast(LINKED)))).containsAll(secrets);

        Set<String> received = numbers(List.of(
                seat(rights).view(),
                seat(rights).forecast(LINKED),
                seat(rights).cabinet().orElseThrow(),
                seat(rights).orders(new Orders(whole.me().policy(), List.of(), List.of()))));
        assertThat(received).doesNotContainAnyElementsOf(secrets);

        assertThat(seat(head).submit(new GameCommand.SubmitToParliament(TestRoom.NORTH, 1)))
                .isInstanceOf(Submission.Done.class);
        Set<String> after =
                numbers(List.of(seat(rights).view(), seat(rights).cabinet().orElseThrow()));
        assertThat(after).doesNotContainAnyElementsOf(secrets);
    }

    @Test
    void aLeaderIsToldNoSituationOfThePairAndNoWinSet() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        seat(rights).stageGame(TestRoom.SOUTH, lens -> told.countDown());
        assertThat(told.await(1, TimeUnit.SECONDS)).isFalse();
        seat(head).stageGame(TestRoom.SOUTH, lens -> told.countDown());
        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(seat(rights).view().me().winSet()).isZero();
        assertThat(seat(rights).view().me().faction()).isEqualTo(Factor.RIGHTS);
        assertThat(seat(head).view().me().winSet()).isPositive();
        while (seat(head).view().phase() != Phase.RECKONING) {
            assertThat(room.facilitator().endPhase()).isEmpty();
        }
        assertThat(seat(rights).reckoning(1).orElseThrow().winSet()).isZero();
        assertThat(seat(head).reckoning(1).orElseThrow().winSet()).isPositive();
    }

    @Test
    void theOthersReadTheResultFactionByFactionAndSoDoesTheDebriefing() {
        says(security, Factor.SECURITY, false);
        says(culture, Factor.CULTURE, true);
        assertThat(seat(south).cabinet().orElseThrow().results()).isEmpty();
        seat(head).submit(new GameCommand.SubmitToParliament(TestRoom.NORTH, 1));
        CabinetView.Result told =
                Objects.requireNonNull(seat(south).cabinet().orElseThrow().result(TestRoom.NORTH, 1));
        assertThat(told.said()).extracting(CabinetView.Said::leader).containsExactly(true, true, false, false);
        assertThat(told.said()).extracting(CabinetView.Said::aye).startsWith(false, true);
        room.does(new RoomCommand.Close());
        Debrief.Deal deal = south.debrief().orElseThrow().deals().getFirst();
        assertThat(deal.cabinets().getFirst().divisions())
                .extracting(Cabinet.Division::leader)
                .containsExactly(true, true, false, false);
    }

    @Test
    void aFactionWhoseLeaderIsGoneIsTakenOverInTheMidstOfAVote() {
        Participation member = room.enter("Mia", TestRoom.NORTH);
        rights.touch(Presence.Activity.READING);
        assertThat(member.submit(new RoomCommand.LeadFaction(member.person(), Factor.RIGHTS)))
                .contains(RoomRefusal.FACTION_TAKEN);
        sessions.pass(Presence.AWAY.plusSeconds(1));
        assertThat(member.submit(new RoomCommand.LeadFaction(member.person(), Factor.RIGHTS)))
                .isEmpty();
        assertThat(says(member, Factor.RIGHTS, false)).isInstanceOf(Submission.Done.class);
        assertThat(says(rights, Factor.RIGHTS, true))
                .isEqualTo(new Submission.Closed(Submission.Closed.Reason.LEADER_ONLY));
        room.live().submit(new RoomCommand.PhaseBegan(1, Phase.RATIFICATION), sessions.now());
        assertThat(member.submit(new RoomCommand.LeadFaction(member.person(), null)))
                .contains(RoomRefusal.FACTION_VOTES);
    }

    /** Numbers with a fraction: exact enough to tell where they come from. */
    private static Set<String> numbers(Object told) {
        Matcher numbers = Pattern.compile("-?\\d+\\.\\d{2,}").matcher(JSON.writeValueAsString(told));
        Set<String> found = new TreeSet<>();
        while (numbers.find()) {
            found.add(numbers.group());
        }
        return found;
    }

    private static SeatView.Talk talk(Participation person) {
        return seat(person).view().talks().getFirst();
    }

    private static CabinetView.Item item(Participation person) {
        return Objects.requireNonNull(seat(person).cabinet().orElseThrow().item(1));
    }
}
