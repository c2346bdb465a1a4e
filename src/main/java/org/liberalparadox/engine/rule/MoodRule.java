package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.event.GameEvent;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.state.SeatState;

/**
 * Mood is the salience of the four factors today; shocks shift it and it fades back to the base mood, as does what shocks
 * add to the value of no agreement (concepts C10, C13; F2; model keys {@code mood.*}).
 */
public final class MoodRule {
    private MoodRule() {}

    /** One round of fading. */
    static void fade(Turn turn, String seat) {
        SeatState now = turn.state().seat(seat);
        double keep = StrictMath.pow(0.5, 1 / turn.model().mood().halfLife());
        Factors rest =
                Naturalisation.votes(coalition(now.baseMood(), now.polarisation(), turn.model()), turn.state(), seat);
        Factors mood = rest.plus(now.mood().minus(rest).times(keep));
        set(turn, seat, mood, now.noAgreementShift() * keep, "fading", "");
    }

    /**
     * What the mood fades to: rights and markets keep their usual weight while they vote together; polarisation breaks their
     * coalition, and security and culture gain what it loses (I10; model keys {@code coalition.*}).
     */
    public static Factors coalition(Factors base, double polarisation, Model model) {
        Model.Coalition c = model.coalition();
        double broken = Math.max(0, polarisation - c.until()) / Math.max(1e-9, 1 - c.until());
        double lost = c.loss() * Math.min(1, broken);
        double moved = lost * (base.economy() + base.rights());
        return new Factors(
                base.security() + moved / 2,
                base.culture() + moved / 2,
                base.economy() * (1 - lost),
                base.rights() * (1 - lost));
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
