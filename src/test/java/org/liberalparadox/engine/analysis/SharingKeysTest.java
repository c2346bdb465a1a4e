package org.liberalparadox.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.analysis.SharingKeys.Member;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.testing.SmallModel;

class SharingKeysTest {
    /** A state of the official table with its share in per cent. */
    private record Row(Member member, double official) {
        static Row of(String line) {
            String[] f = line.split(",");
            return new Row(
                    new Member(
                            f[0],
                            Double.parseDouble(f[1]),
                            Double.parseDouble(f[2]),
                            Double.parseDouble(f[3]),
                            Double.parseDouble(f[4])),
                    Double.parseDouble(f[5]));
        }
    }

    private static List<Row> table() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SharingKeysTest.class.getResourceAsStream("/facts/sharing-key-2015.csv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("state,"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, Double> shares(SharingKey key, List<Member> members) {
        return SharingKeys.shares(key, members, SmallModel.model().key());
    }

    private static SortedMap<String, Double> of2015(SharingKey key) {
        return shares(key, table().stream().map(Row::member).toList());
    }

    private static double sum(SortedMap<String, Double> shares) {
        return shares.values().stream().mapToDouble(x -> x).sum();
    }

    @Test
    void theKeyOf2015ReproducesTheOfficialTable() {
        SortedMap<String, Double> shares = of2015(SharingKey.EU_2015);
        assertThat(table())
                .hasSize(22)
                .allSatisfy(row -> assertThat(100 * shares.get(row.member().id()))
                        .as(row.member().id())
                        .isCloseTo(row.official(), within(0.2)));
        assertThat(sum(shares)).isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutCapsTinyStatesAreOverloaded() {
        SortedMap<String, Double> plain = of2015(SharingKey.PLAIN);
        assertThat(100 * plain.get("EST")).isBetween(1.7, 2.3);
        assertThat(100 * plain.get("MLT")).isBetween(0.6, 0.9);
        assertThat(100 * plain.get("DEU")).isBetween(22.0, 23.0);
        assertThat(sum(plain)).isCloseTo(1, within(1e-12));
    }

    @Test
    void theKeyOfThePactIsHalfPopulationAndHalfIncome() {
        List<Member> two = List.of(new Member("a", 30, 10, 5, 5), new Member("b", 10, 10, 500, 20));
        assertThat(shares(SharingKey.PACT_2024, two).get("a")).isCloseTo((0.75 + 0.5) / 2, within(1e-12));
    }

    @Test
    void whoHeardMoreClaimsOrHasMoreOutOfWorkIsAskedForLess() {
        assertThat(shares(SharingKey.EU_2015, four(200, 10)).get("d")).isLessThan(0.25);
        assertThat(shares(SharingKey.EU_2015, four(100, 20)).get("d")).isLessThan(0.25);
        assertThat(shares(SharingKey.EU_2015, four(100, 10)).get("d")).isCloseTo(0.25, within(1e-12));
        assertThat(shares(SharingKey.PACT_2024, four(200, 20)).get("d")).isCloseTo(0.25, within(1e-12));
    }

    /** Four states alike, but for the claims and unemployment of the last. */
    private static List<Member> four(double claims, double unemployment) {
        return List.of(
                new Member("a", 10, 10, 100, 10),
                new Member("b", 10, 10, 100, 10),
                new Member("c", 10, 10, 100, 10),
                new Member("d", 10, 10, claims, unemployment));
    }

    @Test
    void aMemberWhereNobodyEverClaimedGetsAFiniteShare() {
        List<Member> members = List.of(new Member("a", 10, 10, 0, 0), new Member("b", 10, 10, 100, 10));
        assertThat(shares(SharingKey.EU_2015, members).get("a")).isBetween(0.5, 0.6);
        assertThat(shares(SharingKey.PLAIN, members).get("a")).isBetween(0.5, 0.65);
    }
}
