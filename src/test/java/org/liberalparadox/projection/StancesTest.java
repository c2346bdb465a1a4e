package org.liberalparadox.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.RegimeState;
import org.liberalparadox.testing.Given;

/** What a member is told before it takes a stance. */
class StancesTest {

    private static GameState withCompact(List<String> members) {
        GameState policy = Given.scenario("aegean-2015").in(Phase.POLICY).state();
        return GameEngine.evolve(
                policy,
                new GameEvent.RegimeFounded(new RegimeState(
                        "compact",
                        "Compact",
                        List.of(Norm.JOINT_FUNDING),
                        null,
                        members,
                        members,
                        1,
                        35,
                        50,
                        false,
                        List.of(0.0))));
    }

    private static SeatView.Stance stance(GameState state, String seat, MemberStance stance) {
        return membership(state, seat).stances().stream()
                .filter(s -> s.stance() == stance)
                .findFirst()
                .orElseThrow();
    }

    private static SeatView.Membership membership(GameState state, String seat) {
        return SeatViewProjection.of(state, seat, Set.of()).diplomacy().memberships().stream()
                .filter(m -> m.regime().equals("compact"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theExitOfTheStrongestDrawsTheOthersAlong() {
        GameState state = withCompact(List.of("germany", "greece", "hungary"));

        assertThat(stance(state, "germany", MemberStance.LEAVE).followers())
                .containsExactlyInAnyOrder("greece", "hungary");
        assertThat(stance(state, "germany", MemberStance.LEAVE).left()).isZero();
        assertThat(stance(state, "germany", MemberStance.COMPLY).followers()).isEmpty();
    }

    @Test
    void theExitOfAWeakMemberDrawsNobodyAlong() {
        GameState state = withCompact(List.of("germany", "italy", "greece"));

        assertThat(stance(state, "greece", MemberStance.LEAVE).followers()).isEmpty();
        assertThat(stance(state, "greece", MemberStance.LEAVE).left()).isBetween(0.5, 0.99);
    }

    @Test
    void tellsWhatComplyingAndDefyingCost() {
        GameState state = withCompact(List.of("germany", "italy", "greece"));

        assertThat(membership(state, "italy").upkeep()).isEqualTo(2);
        assertThat(stance(state, "italy", MemberStance.DEFY).budget()).isEqualTo(-1);
        assertThat(stance(state, "italy", MemberStance.DEFY).strength()).isNegative();
        assertThat(stance(state, "italy", MemberStance.HOLD).capital()).isEqualTo(1);
        assertThat(membership(state, "italy").stances())
                .extracting(SeatView.Stance::stance)
                .doesNotContain(MemberStance.PAY);
    }

    @Test
    void theTrailOfARegimeBeginsWhenItIsFounded() {
        GameState state = Given.scenario("aegean-2015").in(Phase.RECKONING).state();
        GameState founded = GameEngine.evolve(withCompact(List.of("germany", "italy")), List.of());
        SeatView.World world =
                SeatViewProjection.of(founded, "germany", Set.of()).world();

        assertThat(world.regimes().getLast().trail()).isEmpty();
        assertThat(SeatViewProjection.of(state, "germany", Set.of())
                        .world()
                        .regimes()
                        .getFirst()
                        .trail())
                .extracting(SeatView.Standing::round)
                .containsExactly(0, 1);
    }
}
