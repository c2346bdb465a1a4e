package org.liberalparadox.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.BotStrategy;
import org.liberalparadox.testing.Shipped;

class RotationTest {
    private static final List<BotStrategy> BOTS =
            Shipped.setup("two-shores", 1).rules().bots().subList(0, 4);
    private static final List<String> SEATS = List.of("a", "b", "c", "d", "e", "f", "g");

    @Test
    void eachPlaysEachSeatEquallyOften() {
        List<SortedMap<String, BotStrategy>> casts = Rotation.of(SEATS, BOTS, new TreeMap<>());
        assertThat(casts).hasSize(4 * 3);
        for (String seat : SEATS) {
            for (BotStrategy bot : BOTS) {
                assertThat(casts).filteredOn(cast -> bot.equals(cast.get(seat))).hasSize(3);
            }
        }
    }

    @Test
    void atATableOfTwoEverybodyMeetsEverybodyElseInBothSeats() {
        List<List<String>> pairs = new ArrayList<>();
        Rotation.of(List.of("a", "b"), BOTS, new TreeMap<>())
                .forEach(cast ->
                        pairs.add(cast.values().stream().map(BotStrategy::id).toList()));
        assertThat(pairs)
                .hasSize(12)
                .doesNotHaveDuplicates()
                .allMatch(p -> !p.get(0).equals(p.get(1)));
    }

    @Test
    void othersKeepTheirSeats() {
        SortedMap<String, BotStrategy> others = new TreeMap<>();
        others.put("c", BOTS.get(3));
        assertThat(Rotation.of(List.of("a", "b"), BOTS.subList(0, 2), others))
                .hasSize(2)
                .allMatch(cast -> BOTS.get(3).equals(cast.get("c")) && cast.size() == 3);
    }

    @Test
    void oneAlonePlaysAllSeats() {
        assertThat(Rotation.of(List.of("a", "b"), BOTS.subList(0, 1), new TreeMap<>()))
                .singleElement()
                .satisfies(cast -> assertThat(cast.values()).containsOnly(BOTS.getFirst()));
    }
}
