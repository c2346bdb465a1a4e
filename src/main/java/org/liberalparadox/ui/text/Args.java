package org.liberalparadox.ui.text;

import java.util.List;
import java.util.regex.Pattern;
import org.liberalparadox.engine.model.Factor;

/** Arguments of a projection's messages as people read them: large numbers grouped, a true minus, factors by name. */
public final class Args {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{4,}");
    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");

    private Args() {}

    public static Object[] readable(List<String> args) {
        return args.stream().map(Args::readable).toArray();
    }

    private static String readable(String arg) {
        if (WHOLE.matcher(arg).matches()) {
            return Numbers.peopleInWords(Long.parseLong(arg));
        }
        if (NEGATIVE.matcher(arg).matches()) {
            return Numbers.MINUS + arg.substring(1);
        }
        for (Factor factor : Factor.values()) {
            if (factor.name().equals(arg)) {
                return Names.factor(factor);
            }
        }
        return arg;
    }
}
