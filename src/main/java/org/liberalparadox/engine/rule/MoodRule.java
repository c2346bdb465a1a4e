package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.state.SeatState;

/**
 * Mood is the salience of the four factors today; shocks shift it and it fades back to the base mood, as does what shocks
 * add to the value of no agreement (concepts C10, C13; F2; model keys {@code mood.*}).
 */
final class MoodRule {
    private MoodRule() {}

    /** One round of fading. */
    static void fade(Turn turn, String seat) {
        SeatState now = turn.state().seat(seat);
        double keep = StrictMath.pow(0.5, 1 / turn.model().mood().halfLife());
        Factors mood = now.baseMood().plus(now.mood().minus(now.baseMood()).times(keep));
        set(turn, seat, mood, now.noAgreementShift() * keep, "fading", "");
    }

    /** A shock: weights move and the value of acting alone rises, both channels (dossier, point 3). */
    static void shift(Turn turn, String seat, Factors shift, double noAgreement, String cause, String subject) {
        SeatState now = turn.state().seat(seat);
        set(turn, seat, now.mood().plus(shift), now.noAgreementShift() + noAgreement, cause, subject);
    }

    private static void set(Turn turn, String seat, Factors mood, double noAgreement, String cause, String subject) {
        Model.Mood m = turn.model().mood();
        Factors next = mood.normalised(m.floor()).roundedWeights();
        double shift = Rounding.hundredth(noAgreement);
        SeatState now = turn.state().seat(seat);
        if (!next.equals(now.mood()) || shift != now.noAgreementShift()) {
            turn.happens(new GameEvent.MoodShifted(seat, next, shift, cause, subject));
        }
    }
}
