package org.liberalparadox.engine.model;

import java.util.function.DoubleUnaryOperator;

/** One number for each of the four factors: weights, tracks, appeals. */
public record Factors(double security, double culture, double economy, double rights) {
    public static final Factors ZERO = new Factors(0, 0, 0, 0);

    public double get(Factor factor) {
        return switch (factor) {
            case SECURITY -> security;
            case CULTURE -> culture;
            case ECONOMY -> economy;
            case RIGHTS -> rights;
        };
    }

    public Factors with(Factor factor, double value) {
        return switch (factor) {
            case SECURITY -> new Factors(value, culture, economy, rights);
            case CULTURE -> new Factors(security, value, economy, rights);
            case ECONOMY -> new Factors(security, culture, value, rights);
            case RIGHTS -> new Factors(security, culture, economy, value);
        };
    }

    public Factors plus(Factors o) {
        return new Factors(security + o.security, culture + o.culture, economy + o.economy, rights + o.rights);
    }

    public Factors minus(Factors o) {
        return plus(o.times(-1));
    }

    public Factors times(double k) {
        return new Factors(security * k, culture * k, economy * k, rights * k);
    }

    public double dot(Factors o) {
        return security * o.security + culture * o.culture + economy * o.economy + rights * o.rights;
    }

    public double sum() {
        return security + culture + economy + rights;
    }

    public Factors map(DoubleUnaryOperator f) {
        return new Factors(
                f.applyAsDouble(security), f.applyAsDouble(culture), f.applyAsDouble(economy), f.applyAsDouble(rights));
    }

    /** Scaled so that the four sum to one, each at least {@code floor}. */
    public Factors normalised(double floor) {
        Factors raised = map(x -> Math.max(floor, x));
        return raised.times(1 / raised.sum());
    }

    /** Weights rounded to 1e-6 that still sum to one exactly: the last takes the rest. */
    public Factors roundedWeights() {
        Factors r = map(x -> StrictMath.rint(x * 1e6) / 1e6);
        return r.with(Factor.RIGHTS, StrictMath.rint((1 - r.security - r.culture - r.economy) * 1e6) / 1e6);
    }
}
