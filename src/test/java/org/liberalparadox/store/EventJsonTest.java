package org.liberalparadox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.state.Ending;
import org.liberalparadox.engine.state.Scoreboard;

class EventJsonTest {
    private static final Path CONTRACTS = Path.of("src/test/resources/contracts");

    @Test
    void everyKindOfEventHasOneStoredName() {
        assertThat(EventJson.types())
                .extracting(EventJson.Type::record)
                .containsExactlyInAnyOrderElementsOf(List.copyOf(SampleEvents.records()));
        assertThat(EventJson.types())
                .extracting(EventJson.Type::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void comesBackAsItWas(EventJson.Type type) {
        GameEvent full = SampleEvents.full(type.record());
        GameEvent sparse = SampleEvents.sparse(type.record());
        assertThat(EventJson.read(EventJson.write(full))).isEqualTo(full);
        assertThat(EventJson.read(EventJson.write(sparse))).isEqualTo(sparse);
    }

    /** Run with {@code -Dapprove=true} to write the files of new versions; an existing file changes by hand only. */
    @ParameterizedTest
    @MethodSource("types")
    void keepsItsContract(EventJson.Type type) throws IOException {
        GameEvent sample = SampleEvents.full(type.record());
        Path contract = CONTRACTS.resolve(type.key() + ".json");
        if (Boolean.getBoolean("approve") && !Files.exists(contract)) {
            Files.writeString(contract, EventJson.write(sample).payload() + "\n");
        }
        String approved = Files.readString(contract).strip();
        assertThat(EventJson.write(sample).payload()).isEqualTo(approved);
        assertThat(EventJson.read(new EventJson.Stored(type.name(), type.version(), approved)))
                .isEqualTo(sample);
    }

    @Test
    void everyContractEverWrittenStillLoads() throws IOException {
        try (Stream<Path> contracts = Files.list(CONTRACTS)) {
            assertThat(contracts).isNotEmpty().allSatisfy(contract -> {
                String[] name =
                        contract.getFileName().toString().replace(".json", "").split("\\.v");
                EventJson.Stored stored =
                        new EventJson.Stored(name[0], Integer.parseInt(name[1]), Files.readString(contract));
                assertThat(EventJson.read(stored)).isNotNull();
            });
        }
    }

    @Test
    void keepsSortedMapsSorted() {
        SortedMap<String, Double> national = new TreeMap<>();
        national.put("turkey", 100.0);
        national.put("germany", 101.5);
        SortedMap<String, List<String>> objectives = new TreeMap<>();
        objectives.put("turkey", List.of("b", "a"));
        GameEvent ended =
                new GameEvent.GameEnded(Ending.VIRTUOUS_CYCLE, objectives, new Scoreboard(7, national, 50, 60));
        EventJson.Stored stored = EventJson.write(ended);
        assertThat(stored.payload())
                .isEqualTo(
                        "{\"ending\":\"VIRTUOUS_CYCLE\",\"objectives\":{\"turkey\":[\"b\",\"a\"]},\"scoreboard\":"
                                + "{\"round\":7,\"national\":{\"germany\":101.5,\"turkey\":100.0},\"migrants\":50.0,\"worldOrder\":60.0}}");
        GameEvent.GameEnded back = (GameEvent.GameEnded) EventJson.read(stored);
        assertThat(back.scoreboard().national()).isInstanceOf(SortedMap.class);
    }

    @Test
    void refusesWhatNoReleaseHasWritten() {
        assertThatThrownBy(() -> EventJson.read(new EventJson.Stored("seat-ready", 99, "{\"seat\":\"turkey\"}")))
                .hasMessage("unknown event seat-ready.v99");
        assertThatThrownBy(() -> EventJson.read(new EventJson.Stored("seat-ready", 1, "{\"seat\":\"turkey\",\"x\":1}")))
                .hasMessage("unreadable event seat-ready.v1");
        assertThatThrownBy(() -> EventJson.read(new EventJson.Stored("seat-ready", 1, "{}")))
                .hasMessage("unreadable event seat-ready.v1");
    }

    static List<EventJson.Type> types() {
        return EventJson.types();
    }
}
