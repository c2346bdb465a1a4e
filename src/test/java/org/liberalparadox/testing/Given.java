package org.liberalparadox.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.liberalparadox.engine.Decision;
import org.liberalparadox.engine.GameEngine;
import org.liberalparadox.engine.GameSetup;
import org.liberalparadox.engine.Rejection;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.state.GameState;

/** A game in a test: given a scenario, when somebody acts, then events or a rejection. */
public final class Given {
    private GameState state;
    private Decision last = Decision.of();

    private Given(GameState state) {
        this.state = state;
    }

    /** A fresh game in its first news. */
    public static Given scenario(String id) {
        return setup(Shipped.setup(id, 1));
    }

    public static Given setup(GameSetup setup) {
        return new Given(GameEngine.evolve(GameEngine.initial(setup), GameEngine.start(setup)));
    }

    /** Ends phases by the clock until the next time this phase is reached. */
    public Given in(Phase phase) {
        while (state.phase() != phase) {
            when(new GameCommand.EndPhase(state.round(), state.phase()));
        }
        return this;
    }

    public Given endPhase() {
        return when(new GameCommand.EndPhase(state.round(), state.phase()));
    }

    public Given when(GameCommand... commands) {
        for (GameCommand command : commands) {
            last = GameEngine.decide(state, command);
            if (last instanceof Decision.Accepted(List<GameEvent> events, var known)) {
                state = GameEngine.evolve(state, events);
            }
        }
        return this;
    }

    public GameState state() {
        return state;
    }

    /** Events of the last command; fails when it was refused. */
    public List<GameEvent> events() {
        assertThat(last).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) last).events();
    }

    public <T extends GameEvent> List<T> events(Class<T> type) {
        return events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    public Given thenRejected(Rejection rejection) {
        assertThat(last).isEqualTo(new Decision.Refused(rejection));
        return this;
    }

    public Given thenAccepted() {
        assertThat(last).isInstanceOf(Decision.Accepted.class);
        return this;
    }

    /** Control of the way for money and free entry: what both parliaments of the Two Shores carry. */
    public static Terms linked() {
        return terms(
                "northland",
                "southland",
                new Clause("southland", "northland", "border-control", 3),
                new Clause("northland", "southland", "financial-package", 3),
                new Clause("northland", "southland", "visa-free", 3),
                new Clause("southland", "northland", "hotspots", 3));
    }

    /** A bilateral package of two rounds without a monitor. */
    public static Terms terms(String a, String b, Clause... clauses) {
        return new Terms(List.of(a, b), List.of(clauses), Form.BILATERAL, 4, Monitor.NONE, Reciprocity.SPECIFIC);
    }

    /** Proposed, accepted, ready for the parliaments. */
    public Given signed(Terms terms) {
        in(Phase.TALKS);
        when(new GameCommand.Propose(terms.parties().getFirst(), terms, null)).thenAccepted();
        int id = state.proposals().size();
        for (String party : terms.parties().subList(1, terms.parties().size())) {
            when(new GameCommand.Accept(party, id)).thenAccepted();
        }
        return this;
    }

    /** Signed and carried by every parliament, in force in this round's POLICY. */
    public Given concluded(Terms terms) {
        signed(terms).endPhase();
        int id = state.proposals().size();
        for (String party : terms.parties()) {
            when(new GameCommand.SubmitToParliament(party, id)).thenAccepted();
        }
        assertThat(state.proposal(id).orElseThrow().status())
                .isEqualTo(org.liberalparadox.engine.state.Proposal.Status.IN_FORCE);
        return in(Phase.POLICY);
    }
}
