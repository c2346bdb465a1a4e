package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.analysis.SharingKeys;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.state.Movement;

class ResponsibilityTest {
    private static final List<String> UNION = List.of("germany", "sweden", "greece", "hungary", "italy");

    private static Years union(SharingKey key) {
        return Years.aegean().regime("solidarity", key, UNION, Norm.RELOCATION_KEY);
    }

    /** Claims lodged this year, before anybody was relocated. */
    private static SortedMap<String, Long> lodged(Years.Reckoned year) {
        TreeMap<String, Long> claims = new TreeMap<>();
        for (Movement m : year.movements()) {
            boolean lodged = m.reason() == Reason.JOURNEY || m.reason() == Reason.FIRST_ENTRY;
            if (lodged && m.now() == PersonStatus.ASYLUM) {
                claims.merge(m.to(), m.people(), Long::sum);
            }
        }
        return claims;
    }

    /** Claims of a state above what the key asks of it. */
    private static double above(Years.Reckoned year, SharingKey key, String seat) {
        SortedMap<String, Double> shares = SharingKeys.shares(
                key,
                UNION.stream()
                        .map(id -> year.state().setup().scenario().seat(id))
                        .map(s -> new SharingKeys.Member(
                                s.id(),
                                s.population(),
                                s.population() * s.gdpPerCapita(),
                                s.claims(),
                                s.unemployment()))
                        .toList(),
                year.state().setup().rules().model().key());
        SortedMap<String, Long> claims = lodged(year);
        double all = claims.values().stream().mapToDouble(x -> x).sum();
        return claims.get(seat) - all * shares.get(seat);
    }

    @Test
    void halfOfWhatLiesAboveAMembersShareMovesToThoseBelow() {
        Years.Reckoned year = union(SharingKey.EU_2015).reckon();
        double away = year.moved(Reason.RELOCATION, "greece", "");
        assertThat(away).isCloseTo(above(year, SharingKey.EU_2015, "greece") / 2, within(2.0));
        assertThat(year.moved(Reason.RELOCATION, "", "italy")).isPositive();
        assertThat(above(year, SharingKey.EU_2015, "italy")).isNegative();
        assertThat(year.moved(Reason.RELOCATION, "italy", "")).isZero();
    }

    @Test
    void withoutAKeyNobodyMoves() {
        assertThat(Years.aegean().reckon().moved(Reason.RELOCATION, "", "")).isZero();
    }

    @Test
    void nobodyMovesToAMemberThatPaysInsteadOrDefiesOrLeaves() {
        Years.Reckoned complying = union(SharingKey.PACT_2024).reckon();
        assertThat(complying.moved(Reason.RELOCATION, "", "italy")).isPositive();
        for (MemberStance stance : List.of(MemberStance.PAY, MemberStance.DEFY, MemberStance.LEAVE)) {
            Years.Reckoned year = union(SharingKey.PACT_2024)
                    .stance("italy", "solidarity", stance)
                    .reckon();
            assertThat(year.moved(Reason.RELOCATION, "", "italy"))
                    .as("%s", stance)
                    .isZero();
        }
        assertThat(union(SharingKey.PACT_2024)
                        .stance("italy", "solidarity", MemberStance.HOLD)
                        .reckon()
                        .moved(Reason.RELOCATION, "", "italy"))
                .isEqualTo(complying.moved(Reason.RELOCATION, "", "italy"));
    }

    @Test
    void membersTakeOverNoMoreThanTheirShare() {
        Years.Reckoned year = union(SharingKey.EU_2015).reckon();
        for (String seat : UNION) {
            double room = -above(year, SharingKey.EU_2015, seat);
            assertThat((double) year.moved(Reason.RELOCATION, "", seat))
                    .as(seat)
                    .isLessThanOrEqualTo(Math.max(0, room) + 2);
        }
    }

    @Test
    void whoIsRelocatedNoLongerWeighsOnWhereTheyArrived() {
        Years.Reckoned alone = Years.aegean().reckon();
        Years.Reckoned shared = union(SharingKey.EU_2015).reckon();
        assertThat(shared.points("greece", org.liberalparadox.engine.model.Factor.ECONOMY, "hosting"))
                .isGreaterThan(alone.points("greece", org.liberalparadox.engine.model.Factor.ECONOMY, "hosting"));
        assertThat(shared.points("italy", org.liberalparadox.engine.model.Factor.ECONOMY, "hosting"))
                .isLessThan(alone.points("italy", org.liberalparadox.engine.model.Factor.ECONOMY, "hosting"));
    }
}
