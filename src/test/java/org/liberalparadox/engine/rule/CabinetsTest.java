package org.liberalparadox.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.Options;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.Cabinet;
import org.liberalparadox.engine.state.GameState;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.Vote;
import org.liberalparadox.testing.Given;

/** Cabinet mode: leaders of factions vote, and the model for those who are missing. */
class CabinetsTest {
    private static final Terms LINKED = Given.linked();
    private static final GameCommand SUBMIT = new GameCommand.SubmitToParliament("northland", 1);

    private static Given ratifying() {
        return Given.scenario("two-shores").signed(LINKED).endPhase();
    }

    private static GameCommand.CastVote says(Factor faction, boolean aye) {
        return new GameCommand.CastVote("northland", 1, faction, aye);
    }

    private static List<Cabinet.Division> divisions(Given game) {
        return game.events(GameEvent.CabinetDivided.class).getFirst().divisions();
    }

    @Test
    void withoutABallotTheParliamentVotesAsEver() {
        Given game = ratifying().when(SUBMIT).thenAccepted();
        assertThat(game.events(GameEvent.CabinetDivided.class)).isEmpty();
        assertThat(game.state().votes().getLast().needed()).isNotEqualTo(50);
    }

    @Test
    void aFactionWhoseLeaderVotedCountsAsTheyVotedAndTheModelVotesForAMissingOne() {
        Given game = ratifying().when(says(Factor.SECURITY, false), says(Factor.CULTURE, true), SUBMIT);
        double needed = Standing.home(ratifying().state(), "northland").needed();

        assertThat(divisions(game))
                .extracting(Cabinet.Division::faction)
                .containsExactly(Factor.SECURITY, Factor.CULTURE, Factor.ECONOMY, Factor.RIGHTS);
        for (Cabinet.Division d : divisions(game)) {
            boolean led = d.faction() == Factor.SECURITY || d.faction() == Factor.CULTURE;
            assertThat(d.leader()).isEqualTo(led);
            assertThat(d.aye()).isEqualTo(led ? d.faction() == Factor.CULTURE : d.support() >= needed);
        }
    }

    @Test
    void ayesWithHalfOfTheMoodCarryAPackage() {
        Given all = ratifying();
        Given none = ratifying();
        for (Factor faction : Factor.values()) {
            all.when(says(faction, true)).thenAccepted();
            none.when(says(faction, false)).thenAccepted();
        }
        assertThat(all.when(SUBMIT).events(GameEvent.ParliamentRatified.class)).hasSize(1);
        assertThat(all.state().votes().getLast().margin()).isEqualTo(50);
        assertThat(none.when(SUBMIT).events(GameEvent.ParliamentRejected.class)).hasSize(1);
        assertThat(none.state().votes().getLast().margin()).isEqualTo(-50);
        assertThat(none.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.REJECTED_AT_HOME);
    }

    @Test
    void exactlyHalfIsEnoughAndALittleLessIsNot() {
        Vote weighed = ratifying().when(SUBMIT).state().votes().getLast();
        assertThat(Cabinets.count(weighed, halves(0.5)).carried()).isTrue();
        assertThat(Cabinets.count(weighed, halves(0.499999)).carried()).isFalse();
    }

    private static List<Cabinet.Division> halves(double ayes) {
        return List.of(
                new Cabinet.Division(Factor.SECURITY, ayes, 0, true, true),
                new Cabinet.Division(Factor.CULTURE, 1 - ayes, 0, false, true));
    }

    @Test
    void theSupportsOfTheFactionsWeighedByMoodAreTheSupportOfThePackage() {
        Given game = ratifying().when(new GameCommand.Campaign("northland", 1, Factor.CULTURE));
        GameState state = game.state();
        var home = Standing.home(state, "northland");
        Vote vote = Ratification.vote(state, "northland", 1);

        assertThat(home.mood()
                        .dot(Cabinets.supports(state, home, state.proposal(1).orElseThrow())))
                .isCloseTo(vote.support(), within(0.01));
    }

    @Test
    void nobodyLosesAPackageByOneMoreAye() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            Given before = ratifying();
            Given after = ratifying();
            Factor turned = Factor.values()[random.nextInt(4)];
            for (Factor faction : Factor.values()) {
                boolean aye = random.nextBoolean();
                if (faction != turned && random.nextBoolean()) {
                    before.when(says(faction, aye));
                    after.when(says(faction, aye));
                }
            }
            before.when(says(turned, false), SUBMIT);
            after.when(says(turned, true), SUBMIT);
            Vote nay = before.state().votes().getLast();
            Vote aye = after.state().votes().getLast();
            assertThat(aye.margin()).isGreaterThanOrEqualTo(nay.margin());
            assertThat(!nay.carried() || aye.carried()).isTrue();
        }
    }

    @Test
    void aLeaderMayThinkAgainUntilTheParliamentVotes() {
        Given game = ratifying().when(says(Factor.RIGHTS, false)).thenAccepted();
        game.when(says(Factor.RIGHTS, false)).thenRejected(new Rejection.AlreadyVoted(1));
        game.when(says(Factor.RIGHTS, true)).thenAccepted();
        game.when(SUBMIT).thenAccepted();
        assertThat(divisions(game).getLast().aye()).isTrue();
        game.when(says(Factor.RIGHTS, false)).thenRejected(new Rejection.AlreadyVoted(1));
    }

    @Test
    void whoMissesTheDeadlineLetsTheCabinetVote() {
        Given game = ratifying();
        for (Factor faction : Factor.values()) {
            game.when(says(faction, false));
        }
        game.endPhase();
        assertThat(game.events(GameEvent.CabinetDivided.class)).hasSize(1);
        assertThat(game.state().proposal(1).orElseThrow().status()).isEqualTo(Proposal.Status.REJECTED_AT_HOME);
    }

    @Test
    void optionsTellWhichFactionsMayStillVote() {
        Given game = ratifying();
        assertThat(GameEngine.options(game.state(), "northland").ballots())
                .containsExactly(new Options.Ballot(1, List.of(Factor.values())));
        game.when(says(Factor.ECONOMY, true));
        List<Factor> left = new ArrayList<>(List.of(Factor.values()));
        left.remove(Factor.ECONOMY);
        assertThat(GameEngine.options(game.state(), "northland").ballots())
                .containsExactly(new Options.Ballot(1, left));
        game.when(SUBMIT);
        assertThat(GameEngine.options(game.state(), "northland").ballots()).isEmpty();
    }

    @Test
    void factionsVoteInRatificationOnWhatTheirGovernmentSigned() {
        Given talks = Given.scenario("two-shores").signed(LINKED);
        talks.when(says(Factor.RIGHTS, true)).thenRejected(new Rejection.WrongPhase(Phase.TALKS, Phase.RATIFICATION));
        ratifying()
                .when(new GameCommand.CastVote("northland", 7, Factor.RIGHTS, true))
                .thenRejected(new Rejection.UnknownProposal(7));
    }
}
