package org.liberalparadox.engine.analysis;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.SharingKey;

/**
 * Each member's share of responsibility by a key: COM(2015) 450 with its caps, the Pact of 2024, or the weights of 2015
 * without caps (F12; concept I04; model keys {@code key.*}). Shares sum to one.
 */
public final class SharingKeys {
    /** Below these a reciprocal would say nothing but that nobody counted. */
    private static final double FEWEST_CLAIMS = 1;

    private static final double LEAST_UNEMPLOYMENT = 0.1;

    private SharingKeys() {}

    /**
     * What a key asks of a member.
     *
     * @param population inhabitants
     * @param gdp income of the country
     * @param claims new asylum applications per million inhabitants over the five years before
     * @param unemployment per cent of the labour force
     */
    public record Member(String id, double population, double gdp, double claims, double unemployment) {}

    public static SortedMap<String, Double> shares(SharingKey key, List<Member> members, Model.Key model) {
        double[] p = parts(members, Member::population);
        double[] q = parts(members, Member::gdp);
        double[] a = parts(members, m -> 1 / Math.max(FEWEST_CLAIMS, m.claims()));
        double[] u = parts(members, m -> 1 / Math.max(LEAST_UNEMPLOYMENT, m.unemployment()));
        double[] weights = new double[members.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double cap = model.cap() * (p[i] + q[i]);
            weights[i] = switch (key) {
                case EU_2015 -> weigh(model, p[i], q[i], Math.min(a[i], cap), Math.min(u[i], cap));
                case PLAIN -> weigh(model, p[i], q[i], a[i], u[i]);
                case PACT_2024 -> (p[i] + q[i]) / 2;
            };
            sum += weights[i];
        }
        TreeMap<String, Double> shares = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            shares.put(members.get(i).id(), sum == 0 ? 0 : weights[i] / sum);
        }
        return shares;
    }

    private static double weigh(Model.Key model, double p, double q, double a, double u) {
        return model.population() * p + model.gdp() * q + model.claims() * a + model.unemployment() * u;
    }

    /** Each member's part of the sum. */
    private static double[] parts(List<Member> members, ToDoubleFunction<Member> of) {
        double sum = 0;
        for (Member member : members) {
            sum += of.applyAsDouble(member);
        }
        double[] parts = new double[members.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = sum == 0 ? 0 : of.applyAsDouble(members.get(i)) / sum;
        }
        return parts;
    }
}
