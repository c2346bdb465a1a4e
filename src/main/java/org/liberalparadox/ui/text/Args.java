package org.liberalparadox.ui.text;

import java.util.List;
import java.util.regex.Pattern;

/** Arguments of a projection's messages as people read them: ids by name, large numbers grouped, a true minus. */
public final class Args {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{4,}");
    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");

    private Args() {}

    public static Object[] readable(List<String> args, Names names) {
        return args.stream().map(names::any).map(Args::readable).toArray();
    }

    /** A sentence that may begin with an argument begins with a capital. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String readable(String arg) {
        if (WHOLE.matcher(arg).matches()) {
            return Numbers.peopleInWords(Long.parseLong(arg));
        }
        if (NEGATIVE.matcher(arg).matches()) {
            return Numbers.MINUS + arg.substring(1);
        }
        return arg;
    }
}
