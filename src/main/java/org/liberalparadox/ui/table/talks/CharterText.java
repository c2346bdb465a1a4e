package org.liberalparadox.ui.table.talks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.model.Treaty;

/** A charter as a part of the line that keeps a draft in the browser. */
final class CharterText {
    private static final String MARK = "charter:";
    private static final int PARTS = 5;

    private CharterText() {}

    static String encode(Treaty treaty) {
        List<String> norms = treaty.norms().stream().map(Norm::name).toList();
        return MARK
                + String.join(
                        ",",
                        Base64.getUrlEncoder().encodeToString(treaty.name().getBytes(StandardCharsets.UTF_8)),
                        treaty.regime() == null ? "" : treaty.regime(),
                        String.join("+", norms),
                        treaty.key() == null ? "" : treaty.key().name(),
                        treaty.effort() == null ? "" : treaty.effort().toString());
    }

    static boolean isCharter(String part) {
        return part.startsWith(MARK);
    }

    /** Throws {@link IllegalArgumentException} for what {@link #encode} has not written. */
    static Treaty decode(String part) {
        String[] parts = part.substring(MARK.length()).split(",", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(part);
        }
        List<Norm> norms = new ArrayList<>();
        for (String norm : parts[2].split("\\+")) {
            if (!norm.isEmpty()) {
                norms.add(Norm.valueOf(norm));
            }
        }
        return new Treaty(
                new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8),
                parts[1].isEmpty() ? null : parts[1],
                List.copyOf(norms),
                parts[3].isEmpty() ? null : SharingKey.valueOf(parts[3]),
                parts[4].isEmpty() ? null : Integer.valueOf(parts[4]));
    }
}
