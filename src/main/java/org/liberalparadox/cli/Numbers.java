package org.liberalparadox.cli;

import java.math.BigDecimal;

/** Numbers as files carry them: a point for decimals, no exponent, no more than six decimals. */
final class Numbers {
    private Numbers() {}

    static double rounded(double x) {
        double r = StrictMath.rint(x * 1e6) / 1e6;
        return r == 0 ? 0 : r;
    }

    static String plain(double x) {
        return BigDecimal.valueOf(rounded(x)).stripTrailingZeros().toPlainString();
    }
}
