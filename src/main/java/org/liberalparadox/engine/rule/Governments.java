package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.SeatState;

/**
 * Politics at home: approval follows the mood-weighted tracks; elections and broken social contracts bring new governments
 * (game manual, chapters 2 and 7; concepts C06, C07, C26, I11; model keys {@code politics.*}).
 */
final class Governments {
    private Governments() {}

    static void judge(Year year, String seat) {
        Turn turn = year.turn;
        Model.Politics p = year.model().politics();
        SeatDefinition definition = year.definition(seat);
        SeatState now = turn.state().seat(seat);
        double standing = 50 + p.approvalGain() * now.mood().dot(now.tracks().minus(now.baseline()));
        double approval = Rounding.tenth(Rounding.clamp((now.approval() + standing) / 2, 0, 100));
        double polarisation = Rounding.milli(Rounding.clamp(
                now.polarisation()
                        + p.polarisationPerLoad() * Math.min(5, year.tally(seat).arrivals / year.capacity(seat))
                        - p.polarisationDecay() * (now.polarisation() > definition.polarisation() ? 1 : 0),
                0,
                1));
        turn.happens(new GameEvent.PoliticsChanged(
                seat, now.baseMood(), now.discountShift(), polarisation, approval, now.populist(), false));
        if (!definition.liberal()) {
            return;
        }
        if (!now.mandate() && fell(turn, seat)) {
            change(turn, seat);
        } else if (definition.elections().contains(turn.state().round())) {
            boolean defeated = approval < p.defeat();
            turn.happens(new GameEvent.ElectionHeld(seat, approval, defeated));
            if (defeated) {
                change(turn, seat);
            }
        }
    }

    /** Below the line the social contract is broken, on the side that is weaker. */
    private static boolean fell(Turn turn, String seat) {
        Factors tracks = turn.state().seat(seat).tracks();
        double contract = Rounding.tenth(SocialContract.of(tracks, turn.model()));
        if (contract >= turn.model().contract().fall()) {
            return false;
        }
        boolean openness = SocialContract.openness(tracks) < SocialContract.closure(tracks);
        turn.happens(new GameEvent.GovernmentFell(
                seat, openness ? GameEvent.Failure.LEGITIMACY : GameEvent.Failure.SOVEREIGNTY, contract));
        return true;
    }

    /** A new government: base mood turns to security and culture, the horizon shortens, promises may be repudiated once. */
    private static void change(Turn turn, String seat) {
        Model.Politics p = turn.model().politics();
        SeatState now = turn.state().seat(seat);
        Factors turnTo = new Factors(p.moodTurn(), p.moodTurn(), -p.moodTurn(), -p.moodTurn());
        Factors base = now.baseMood()
                .plus(turnTo)
                .normalised(turn.model().mood().floor())
                .roundedWeights();
        turn.happens(new GameEvent.PoliticsChanged(
                seat,
                base,
                now.discountShift(),
                Rounding.milli(Math.min(1, now.polarisation() + p.polarisationTurn())),
                50,
                true,
                true));
        MoodRule.shift(turn, seat, turnTo, 0, "election", "");
    }
}
