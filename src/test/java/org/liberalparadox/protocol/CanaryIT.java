package org.liberalparadox.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.Settings;
import org.liberalparadox.room.Stage;
import org.liberalparadox.room.Timing;
import org.liberalparadox.session.FacilitatorAccess;
import org.liberalparadox.session.HostSetup;
import org.liberalparadox.session.Participation;
import org.liberalparadox.session.Rooms;
import org.liberalparadox.session.Ticket;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Nobody's browser receives a byte of what is for somebody else: every secret carries a canary, and everything each seat, an
 * observer and the public screen are sent over HTTP and push in two rounds is searched for those of the others.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:canaries")
class CanaryIT {
    private static final String SCENARIO = "aegean-2015";
    private static final List<String> SEATS = List.of("germany", "greece", "turkiye");
    private static final List<String> BOTS = List.of("sweden", "hungary", "italy", "lebanon");
    private static final List<String> PLACES = List.of("world", "talks", "obligations", "policy", "news");
    private static final String OBSERVER = "observer";
    private static final String SCREEN = "screen";
    private static final String HERE = "192.0.2.1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Canaries CANARIES = new Canaries();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, StringBuffer> received = new TreeMap<>();
    private final Map<String, VaadinClient> tabs = new LinkedHashMap<>();
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    Rooms rooms;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry registry) {
        registry.add("liberal-paradox.rules", () -> {
            try {
                Path directory = Files.createTempDirectory("canaries");
                Path file = Path.of("scenarios", SCENARIO + ".yaml");
                CANARIES.plantInto(Path.of("game-rules").resolve(file), directory.resolve(file), allSeats());
                return directory.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String> allSeats() {
        return Stream.concat(SEATS.stream(), BOTS.stream()).toList();
    }

    @Test
    void nobodyReceivesWhatIsForSomebodyElse() throws Exception {
        Rooms.Hosted room = rooms.host(setup());
        FacilitatorAccess facilitator = rooms.facilitate(room.secret()).orElseThrow();
        for (String seat : SEATS) {
            sitDown(room, seat, seat);
        }
        sitDown(room, OBSERVER, null);
        open(SCREEN, "/screen/" + room.screen());
        facilitator.submit(new RoomCommand.Note(CANARIES.plant("facilitators-note", "facilitator")));
        assertThat(facilitator.submit(new RoomCommand.Begin())).isEmpty();
        while (facilitator.game().round() <= 2 && facilitator.room().stage() == Stage.PLAYING) {
            whisper(facilitator);
            lookAround();
            assertThat(facilitator.endPhase()).isEmpty();
        }
        lookAround();
        for (VaadinClient tab : tabs.values()) {
            assertThat(tab.lost()).isNull();
            tab.close();
        }
        everybodyKnowsTheirOwnAndNobodyElses();
        Wire wire = new Wire(http, URI.create("http://localhost:" + port), bytes -> {});
        assertThat(wire.statusFor("https://evil.example", "/?v-r=uidl&v-uiId=0", "{}"))
                .isEqualTo(403);
        assertThat(wire.page("/codex").answer().headers().firstValue("Content-Security-Policy"))
                .isPresent();
    }

    private static HostSetup setup() {
        TreeMap<String, String> bots = new TreeMap<>();
        BOTS.forEach(b -> bots.put(b, "reciprocator"));
        Settings settings = new Settings(true, false, 1, Settings.Seating.CHOSEN, Timing.none(), null, "reciprocator");
        return new HostSetup(SCENARIO, 4, 7L, settings, bots, HostSetup.Crises.DECK, false);
    }

    private void sitDown(Rooms.Hosted room, String who, @org.jspecify.annotations.Nullable String seat)
            throws Exception {
        Ticket ticket = rooms.join(room.code(), who, seat, HERE);
        tickets.put(who, ticket);
        open(who, "/play/" + ticket.secret());
    }

    private void open(String who, String path) throws Exception {
        StringBuffer bytes = received.computeIfAbsent(who, w -> new StringBuffer());
        Wire wire = new Wire(http, URI.create("http://localhost:" + port), bytes::append);
        tabs.put(who, VaadinClient.open(wire, path));
    }

    private Participation participant(String who) {
        Ticket ticket = tickets.get(who);
        assertThat(ticket).isNotNull();
        return rooms.participant(ticket.secret()).orElseThrow();
    }

    /** Secrets that come up in play: a note between two, a draft, words of the facilitator to one seat. */
    private void whisper(FacilitatorAccess facilitator) {
        for (int i = 0; i < SEATS.size(); i++) {
            String from = SEATS.get(i);
            String to = SEATS.get((i + 1) % SEATS.size());
            String note = CANARIES.plant("note-" + from + "-" + to, from, to);
            participant(from).seat().orElseThrow().submit(new GameCommand.SendNote(from, List.of(to), note));
            participant(from).keepDraft("offer", CANARIES.plant("draft-" + from, from));
            String word = CANARIES.plant("announcement-" + from, from);
            assertThat(facilitator.submit(new RoomCommand.Announce(List.of(from), word)))
                    .isEmpty();
        }
    }

    /** Everybody opens every place of the table, reads their brief, and tries the others' links with their own cookies. */
    private void lookAround() throws Exception {
        for (Map.Entry<String, VaadinClient> tab : tabs.entrySet()) {
            VaadinClient client = tab.getValue();
            String page = client.screen().location().split("\\?", 2)[0];
            for (String place : PLACES) {
                client.navigate(page, "at=" + place);
            }
            for (Node brief : client.screen().findAll(n -> n.isButton() && n.isCalled("Brief"))) {
                client.click(brief);
                break;
            }
        }
    }

    private void everybodyKnowsTheirOwnAndNobodyElses() {
        received.forEach((who, bytes) -> {
            String all = bytes.toString();
            assertThat(CANARIES.leaked(who, all))
                    .as("what " + who + " received")
                    .isEmpty();
            tickets.forEach((whose, ticket) -> {
                if (!whose.equals(who)) {
                    assertThat(all).as("what " + who + " received").doesNotContain(ticket.secret(), ticket.ref());
                }
            });
        });
        assertThat(received.get(SCREEN).toString()).contains(Phase.TALKS.name());
        for (String seat : SEATS) {
            // In the hands of anybody else these bytes would have been found out.
            assertThat(CANARIES.leaked(OBSERVER, received.get(seat).toString()))
                    .anyMatch(c -> c.contains(seat + "-confidential"))
                    .anyMatch(c -> c.contains("announcement-" + seat));
            assertThat(CANARIES.known(seat, received.get(seat).toString()))
                    .as("own secrets of " + seat)
                    .anyMatch(c -> c.contains("confidential"))
                    .anyMatch(c -> c.contains("redLine"))
                    .anyMatch(c -> c.contains(seat + "-secret"))
                    .anyMatch(c -> c.contains(seat + "-text"))
                    .anyMatch(c -> c.contains("note-" + seat))
                    .anyMatch(c -> c.contains("note-") && c.contains("-" + seat));
        }
    }
}
