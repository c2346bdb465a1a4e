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

    /** people, tracks, word, regimes, elections: lines as message keys with arguments, each with its cause. */
    public record Step(String part, String key, List<String> args, List<Line> lines) {}

    public record Line(String key, List<String> args, String causeKey, List<String> causeArgs) {}

    /** Trust of the viewer in another before and after, and why. */
    public record Belief(String seat, double before, double after, String cause) {}

    /** Numbers by seat kept for charts. */
    public record Series(SortedMap<String, List<Double>> values) {}
}
