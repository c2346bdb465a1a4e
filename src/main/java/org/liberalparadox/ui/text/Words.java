package org.liberalparadox.ui.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Visible texts by key, from {@code vaadin-i18n/translations.properties}. */
public final class Words {
    private Words() {}

    public static String t(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    /** The text of a key, or {@code otherwise} where the file has none. */
    public static String or(String key, String otherwise, Object... args) {
        String text = t(key, args);
        return text.startsWith("!") && text.contains(key) ? otherwise : text;
    }

    /** "a", "a and b", "a, b and c". */
    public static String and(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return t("list.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
