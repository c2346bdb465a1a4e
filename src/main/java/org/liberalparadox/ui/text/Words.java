package org.liberalparadox.ui.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.regex.Pattern;

/** Visible texts by key, from {@code vaadin-i18n/translations.properties}. */
public final class Words {
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");

    private Words() {}

    public static String t(String key, Object... args) {
        return I18NProvider.translate(key, counted(args));
    }

    /** Counts as numbers, so that a text can choose its plural, and true minus signs; views carry all arguments as text. */
    private static Object[] counted(Object[] args) {
        Object[] result = args.clone();
        for (int i = 0; i < result.length; i++) {
            if (result[i] instanceof String text && COUNT.matcher(text).matches()) {
                result[i] = Integer.valueOf(text);
            } else if (result[i] instanceof String text
                    && NEGATIVE.matcher(text).matches()) {
                result[i] = Numbers.MINUS + text.substring(1);
            }
        }
        return result;
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
