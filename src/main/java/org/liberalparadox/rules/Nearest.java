package org.liberalparadox.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /** "did you mean X?" when a known name is near, else the known names. */
    public static String hint(String wrong, Collection<String> known) {
        String near = known.stream()
                .min(Comparator.comparingInt(k -> distance(wrong, k)))
                .orElse("");
        if (!near.isEmpty() && distance(wrong, near) <= Math.max(2, near.length() / 3)) {
            return "did you mean " + near + "?";
        }
        return known.isEmpty() ? "there is none" : "known: " + String.join(", ", known);
    }

    /** Levenshtein distance, blind to upper and lower case. */
    static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
