package org.liberalparadox.engine.rule;

import java.util.List;
import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.CardEffect;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.Proposal;
import org.liberalparadox.engine.state.SeatState;

/** What the end of a phase brings, and the beginning of the next. */
public final class Phases {
    private Phases() {}

    /** The first round's news. */
    public static void open(Turn turn) {
        turn.happens(new GameEvent.GameStarted(
                turn.scenario().id(), turn.seed(), turn.state().setup().rounds()));
        turn.happens(new GameEvent.PhaseBegan(1, Phase.NEWS));
        news(turn);
    }

    public static void end(Turn turn) {
        Crises.defaults(turn);
        int round = turn.state().round();
        switch (turn.state().phase()) {
            case NEWS -> turn.happens(new GameEvent.PhaseBegan(round, Phase.TALKS));
            case TALKS -> endTalks(turn);
            case RATIFICATION -> endRatification(turn);
            case POLICY -> {
                turn.happens(new GameEvent.PhaseBegan(round, Phase.RECKONING));
                Reckoning.of(turn);
            }
            case RECKONING -> {
                if (round >= turn.state().setup().rounds()) {
                    Endings.end(turn);
                } else {
                    nextRound(turn, round + 1);
                }
            }
        }
    }

    /** Open offers lapse; when nothing was signed there is nothing to ratify. */
    private static void endTalks(Turn turn) {
        boolean signed = false;
        for (Proposal p : turn.state().proposals()) {
            if (p.status() == Proposal.Status.OPEN && !Declarations.close(turn, p)) {
                if (Conferences.close(turn, p)) {
                    signed = true;
                } else {
                    turn.happens(new GameEvent.ProposalLapsed(p.id()));
                }
            }
            signed |= p.status() == Proposal.Status.SIGNED;
        }
        int round = turn.state().round();
        turn.happens(new GameEvent.PhaseBegan(round, Phase.RATIFICATION));
        if (!signed) {
            turn.happens(new GameEvent.PhaseBegan(round, Phase.POLICY));
        }
    }

    /** A government that has neither submitted nor let die lets its parliament vote. */
    private static void endRatification(Turn turn) {
        for (Proposal signed : turn.state().proposals()) {
            for (String party : signed.terms().parties()) {
                if (turn.state().proposal(signed.id()).orElseThrow().awaitsVote(party)) {
                    Ratification.hold(turn, party, signed.id());
                }
            }
        }
        turn.happens(new GameEvent.PhaseBegan(turn.state().round(), Phase.POLICY));
    }

    private static void nextRound(Turn turn, int round) {
        turn.happens(new GameEvent.PhaseBegan(round, Phase.NEWS));
        for (String seat : List.copyOf(turn.state().seats().keySet())) {
            MoodRule.fade(turn, seat);
            purse(turn, seat);
            calm(turn, seat);
        }
        news(turn);
    }

    private static void news(Turn turn) {
        Crises.news(turn);
        Displacement.of(turn);
    }

    /** A new year's budget: what is usual, what was handed over, what crises add or take. */
    private static void purse(Turn turn, String seat) {
        SeatDefinition definition = turn.scenario().seat(seat);
        SeatState now = turn.state().seat(seat);
        Model.Ratification r = turn.model().ratification();
        int budget = definition.budget() + now.incoming();
        for (CardEffect effect : Crises.atWork(turn, seat)) {
            budget += effect.budget();
        }
        turn.happens(new GameEvent.PurseChanged(
                seat, Math.max(0, budget), 0, Math.min(r.capitalMax(), now.capital() + r.capitalPerRound())));
    }

    /** What crises took from the horizon lasts as long as they do. */
    private static void calm(Turn turn, String seat) {
        SeatState now = turn.state().seat(seat);
        double shift = 0;
        for (CardEffect effect : Crises.atWork(turn, seat)) {
            shift += effect.discount();
        }
        shift = Rounding.milli(shift);
        if (shift != now.discountShift()) {
            turn.happens(new GameEvent.PoliticsChanged(
                    seat, now.baseMood(), shift, now.polarisation(), now.approval(), now.populist(), now.mandate()));
        }
    }
}
