package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.model.Route;
import org.liberalparadox.testing.Fixtures;
import org.liberalparadox.testing.Variants;

class TemporaryProtectionTest {
    private static final List<String> UNION = List.of("germany", "sweden", "greece", "hungary", "italy");

    private static Years protecting() {
        return Years.aegean().regime("protection", null, UNION, Norm.TEMPORARY_PROTECTION);
    }

    private static long without(Years.Reckoned year, Reason reason) {
        return year.movements().stream()
                .filter(m -> m.reason() == reason && m.now() == PersonStatus.IRREGULAR && UNION.contains(m.to()))
                .mapToLong(m -> m.people())
                .sum();
    }

    @Test
    void whoFleesHasAStatusAtOnceAndNobodyIsRefused() {
        Years.Reckoned usual = Years.aegean().reckon();
        assertThat(without(usual, Reason.JOURNEY)).isPositive();
        assertThat(without(usual, Reason.ASYLUM_REFUSED)).isPositive();
        Years.Reckoned year = protecting().reckon();
        assertThat(without(year, Reason.JOURNEY)).isZero();
        assertThat(without(year, Reason.ASYLUM_REFUSED)).isZero();
    }

    @Test
    void peopleChooseTheMemberTheyLiveIn() {
        assertThat(Years.aegean().reckon().moved(Reason.FIRST_ENTRY, "", "greece"))
                .isPositive();
        assertThat(protecting().reckon().moved(Reason.FIRST_ENTRY, "", "")).isZero();
    }

    @Test
    void noGateHoldsThemIntoOrBetweenMembersButOutsidersStillGuardTheirs() {
        Years.Reckoned year = protecting()
                .policy("hungary", p -> new Policy(5, p.rightsStandard(), 0, 0, p.gate()))
                .reckon();
        assertThat(year.movements())
                .filteredOn(m -> m.now() == PersonStatus.IN_LIMBO && m.reason() == Reason.JOURNEY)
                .noneMatch(m -> UNION.contains(m.to()))
                .anyMatch(m -> m.to().equals("turkiye"));
    }

    @Test
    void nobodyFromACountryAtPeaceIsCovered() {
        Years.Reckoned year = Years.of(Fixtures.setup())
                .regime("protection", null, List.of(Fixtures.NORTH), Norm.TEMPORARY_PROTECTION)
                .reckon();
        assertThat(year.movements())
                .filteredOn(m -> m.origin().equals(Fixtures.SOUTH) && m.to().equals(Fixtures.NORTH))
                .filteredOn(m -> m.reason() == Reason.JOURNEY)
                .isNotEmpty()
                .allMatch(m -> m.now() == PersonStatus.IRREGULAR);
        assertThat(year.movements())
                .filteredOn(m -> m.origin().equals(Fixtures.HILLS) && m.to().equals(Fixtures.NORTH))
                .isNotEmpty()
                .noneMatch(m -> m.now() == PersonStatus.IRREGULAR);
    }

    @Test
    void peopleFleeFromAPlayedCountryOnceThereIsWar() {
        Years.Reckoned peace = Years.of(Fixtures.setup()).reckon();
        assertThat(peace.movements())
                .noneMatch(m -> m.origin().equals(Fixtures.SOUTH) && m.was() == PersonStatus.DISPLACED);
        Years.Reckoned war = Years.of(Variants.scenario(
                        Fixtures.setup(),
                        s -> Variants.seat(s, Fixtures.SOUTH, x -> Variants.fleeing(x, List.of(0.05), 0.1))))
                .regime("protection", null, List.of(Fixtures.NORTH), Norm.TEMPORARY_PROTECTION)
                .reckon();
        assertThat(war.before().people().count(Fixtures.SOUTH, Fixtures.SOUTH, PersonStatus.DISPLACED))
                .isEqualTo(150_000 + 24_850_000 / 20);
        assertThat(war.movements())
                .filteredOn(m -> m.origin().equals(Fixtures.SOUTH) && m.to().equals(Fixtures.NORTH))
                .anyMatch(m -> m.was() == PersonStatus.DISPLACED && m.now() == PersonStatus.ASYLUM);
    }

    @Test
    void whoLooksForWorkSetsOutForASeatOnly() {
        Years.Reckoned year = Years.of(Variants.scenario(
                        Fixtures.setup(),
                        s -> Variants.routes(
                                Variants.seat(s, Fixtures.SOUTH, x -> Variants.fleeing(x, List.of(0.05), 0.1)),
                                List.of(new Route("away", Fixtures.SOUTH, List.of(Fixtures.HILLS), 2, 100, 1)))))
                .reckon();
        assertThat(year.movements())
                .filteredOn(m -> m.origin().equals(Fixtures.SOUTH) && m.to().equals(Fixtures.HILLS))
                .isNotEmpty()
                .allMatch(m -> m.was() == PersonStatus.DISPLACED);
    }
}
