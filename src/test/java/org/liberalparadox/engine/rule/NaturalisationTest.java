package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Citizens;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.PersonStatus;
import org.liberalparadox.engine.model.Reason;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Movement;
import org.liberalparadox.testing.Given;

/** Who settles votes some years later, and the mood comes to rest a little nearer to rights (I12). */
class NaturalisationTest {
    private static final GameState START = Given.scenario("aegean-2015").state();
    private static final Citizens RULE = START.setup().rules().model().citizens();
    private static final long TWO_MILLION = 2_000_000;

    /** Germany, where two million people settled in round 1, in the news of a round. */
    private static GameState settled(int round) {
        Movement m = new Movement(
                "syria",
                "germany",
                PersonStatus.ASYLUM,
                "germany",
                PersonStatus.SETTLED,
                TWO_MILLION,
                Reason.SETTLEMENT);
        return START.with(d -> {
            d.round = round;
            d.flows = List.of(new GameState.Flow(1, List.of(m), List.of()));
        });
    }

    @Test
    void nobodyVotesBeforeTheYearsAreOver() {
        assertThat(Naturalisation.share(settled(RULE.years()), "germany")).isZero();
        double share = Naturalisation.share(settled(1 + RULE.years()), "germany");
        assertThat(share)
                .isCloseTo(
                        (double) TWO_MILLION
                                / START.setup().scenario().seat("germany").population(),
                        within(1e-9));
    }

    @Test
    void theirVotesMoveWhereTheMoodComesToRest() {
        Factors rest = new Factors(0.25, 0.25, 0.25, 0.25);
        Factors voted = Naturalisation.votes(rest, settled(1 + RULE.years()), "germany");
        assertThat(voted.rights()).isGreaterThan(rest.rights()).isLessThan(rest.rights() + 0.05);
        assertThat(voted.culture()).isLessThan(rest.culture());
        assertThat(voted.sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whereNobodyVotesNothingMoves() {
        assertThat(Naturalisation.share(settled(1 + RULE.years()), "turkiye")).isZero();
    }
}
