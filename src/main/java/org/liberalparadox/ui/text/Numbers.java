package org.liberalparadox.ui.text;

/** Numbers as the game prints them: true minus, thin space before the percent sign, people in k and m. */
public final class Numbers {
    public static final String MINUS = "\u2212";
    private static final String THIN = "\u202f";
    private static final long MILLION = 1_000_000;
    private static final long THOUSAND = 1_000;

    private Numbers() {}

    /** Nearest whole number. */
    public static String whole(double value) {
        return minus(Long.toString(Math.round(value)));
    }

    /** One decimal, kept also when it is zero. */
    public static String tenth(double value) {
        return minus(fixed(value, 10, 1));
    }

    /** Whole number where it is one, else one decimal. */
    public static String plain(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths == Math.rint(tenths) ? whole(tenths) : tenth(tenths);
    }

    /** With its sign, as a margin or an effect is read: +1.8, −4.1, 0. */
    public static String signed(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths > 0 ? "+" + plain(tenths) : plain(tenths);
    }

    public static String signedWhole(double value) {
        long whole = Math.round(value);
        return whole > 0 ? "+" + whole : whole(value);
    }

    /** Points as factions feel them: whole from one upwards, a tenth below. */
    public static String effect(double value) {
        return Math.abs(value) >= 1 ? signedWhole(value) : signed(value);
    }

    /** With sign and one decimal always: +1.8, −4.0. */
    public static String margin(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths > 0 ? "+" + tenth(tenths) : tenth(tenths);
    }

    /** A share of 0 to 1 as percent. */
    public static String percent(double share) {
        return whole(share * 100) + THIN + "%";
    }

    /** Belief of 0 to 1 as {@code .48}. */
    public static String belief(double value) {
        String text = fixed(Math.abs(value), 100, 2);
        String short1 = text.startsWith("0") ? text.substring(1) : text;
        return value < -0.005 ? MINUS + short1 : short1;
    }

    /** People where room is short: 2.54m, 312k, 840. */
    public static String people(long people) {
        long size = Math.abs(people);
        String text = size >= MILLION
                ? fixed(size / (double) MILLION, 100, 2) + "m"
                : size >= 10 * THOUSAND
                        ? Math.round(size / (double) THOUSAND) + "k"
                        : size >= THOUSAND ? grouped(size) : Long.toString(size);
        return people < 0 ? MINUS + text : text;
    }

    /** People in a sentence: 312,000. Above ten thousand to the nearest thousand. */
    public static String peopleInWords(long people) {
        long size = Math.abs(people);
        return grouped(size >= 10 * THOUSAND ? Math.round(size / (double) THOUSAND) * THOUSAND : size);
    }

    /** Exactly: 3,771. */
    public static String grouped(long value) {
        return minus(String.format(java.util.Locale.ROOT, "%,d", value));
    }

    /** Arrow of a change that reads as {@code size} places: ▲, ▼ or ▬ when nothing moved. */
    public static String arrow(double change) {
        long whole = Math.round(change);
        return whole > 0 ? "▲" : whole < 0 ? "▼" : "▬";
    }

    private static String fixed(double value, int scale, int places) {
        double rounded = Math.rint(value * scale) / scale;
        return String.format(java.util.Locale.ROOT, "%." + places + "f", rounded == 0 ? 0 : rounded);
    }

    private static String minus(String text) {
        return text.startsWith("-") ? text.equals("-0") ? "0" : MINUS + text.substring(1) : text;
    }
}
