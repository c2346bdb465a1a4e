package org.liberalparadox.ui.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** Visible texts by key, from {@code vaadin-i18n/translations.properties}. */
public final class Words {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    private static final ConcurrentMap<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");

    private Words() {}

    /** The text of a key with its arguments in place; the key itself after an exclamation mark where the file has none. */
    public static String t(String key, Object... args) {
        if (!TEXTS.containsKey(key)) {
            return "!" + key;
        }
        return args.length == 0 ? TEXTS.getString(key) : format(key, counted(args));
    }

    /** A text is taken apart once, not each time one of a hundred screens shows it; a format serves one thread at a time. */
    private static String format(String key, Object[] args) {
        MessageFormat format = FORMATS.computeIfAbsent(key, k -> new MessageFormat(TEXTS.getString(k), Locale.ENGLISH));
        synchronized (format) {
            return format.format(args);
        }
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
        return TEXTS.containsKey(key) ? t(key, args) : otherwise;
    }

    /** "a", "a and b", "a, b and c". */
    public static String and(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return t("list.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
