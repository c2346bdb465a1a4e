package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;

/**
 * The social contract of a liberal state: a soft minimum of openness and closure, so it falls when either side falls
 * (concepts C06, C07; model keys {@code contract.*}).
 */
public final class SocialContract {
    private SocialContract() {}

    /** O = (economy + rights) / 2. */
    public static double openness(Factors tracks) {
        return (tracks.economy() + tracks.rights()) / 2;
    }

    /** C = (security + culture) / 2. */
    public static double closure(Factors tracks) {
        return (tracks.security() + tracks.culture()) / 2;
    }

    /** −(1/k)·ln((e^{−kO} + e^{−kC})/2), 0 to 100. */
    public static double of(Factors tracks, Model model) {
        double k = model.contract().sharpness();
        double low = Math.min(openness(tracks), closure(tracks));
        double high = Math.max(openness(tracks), closure(tracks));
        return low - StrictMath.log((1 + StrictMath.exp(-k * (high - low))) / 2) / k;
    }
}
