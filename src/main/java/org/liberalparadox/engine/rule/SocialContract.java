package org.liberalparadox.engine.rule;

import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;

/**
 * The liberal paradox in one number: a soft minimum of openness and closure, {@code −(1/k)·ln((e^{−kO}+e^{−kC})/2)}; it
 * falls when either side falls (C06, C07; model key {@code contract.sharpness}).
 */
public final class SocialContract {
    private SocialContract() {}

    public static double of(Factors tracks, Model model) {
        double k = model.contract().sharpness();
        double openness = openness(tracks);
        double closure = closure(tracks);
        double low = Math.min(openness, closure);
        double gap = Math.abs(openness - closure);
        return low - StrictMath.log((1 + StrictMath.exp(-k * gap)) / 2) / k;
    }

    public static double openness(Factors tracks) {
        return (tracks.economy() + tracks.rights()) / 2;
    }

    public static double closure(Factors tracks) {
        return (tracks.security() + tracks.culture()) / 2;
    }
}
