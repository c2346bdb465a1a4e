package org.liberalparadox.projection;

import java.util.List;
import java.util.SortedMap;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.state.Track;

/** A round told in order, as one seat saw it. */
public record Reckoning(
        int round,
        List<Step> steps,
        Factors before,
        Factors after,
        List<Track> causes,
        double contractBefore,
        double contract,
        double winSetBefore,
        double winSet,
        double approvalBefore,
        double approval,
        List<Belief> beliefs) {

    /** The same for who must not know how the whole parliament stands (cabinet mode). */
    Reckoning withoutWinSet() {
        return new Reckoning(
                round, steps, before, after, causes, contractBefore, contract, 0, 0, approvalBefore, approval, beliefs);
    }

    /**
     * A part of the round: its headline and its lines, each with its cause.
     *
     * @param part {@code people}, {@code tracks}, {@code word}, {@code regimes}, {@code elections}
     * @param key suffix of {@code reckoning.…} in the translation file
     */
    public record Step(String part, String key, List<String> args, List<Line> lines) {}

    /** What happened and why: suffixes of {@code reckoning.…} and {@code cause.…}; an empty cause is left out. */
    public record Line(String key, List<String> args, String causeKey, List<String> causeArgs) {}

    /** Trust of the viewer in another before and after, and why: suffix of {@code belief.…}. */
    public record Belief(String seat, double before, double after, String cause) {}

    /** Numbers by seat kept for charts. */
    public record Series(SortedMap<String, List<Double>> values) {}
}
