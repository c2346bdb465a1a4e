package org.liberalparadox.ui.codex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liberalparadox.rules.Parameter;
import org.liberalparadox.ui.page.RulesShown;
import org.liberalparadox.ui.text.Numbers;
import org.springframework.stereotype.Component;

/** The numbers of the rules in force by their path, written as people read them. */
@Component
class RuleNumbers {
    private static final String MODEL = "model.";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final RulesShown library;

    RuleNumbers(RulesShown library) {
        this.library = library;
    }

    Optional<Parameter> find(String path) {
        return library.parameters().stream()
                .filter(p -> p.path().equals(path) || p.path().equals(MODEL + path))
                .findFirst();
    }

    /** Values of a term's numbers in order; a path the rules do not have reads as a dash. */
    Object[] values(Term term) {
        return term.numbers().stream()
                .map(path -> find(path).map(RuleNumbers::show).orElse("–"))
                .toArray();
    }

    /** A number, or the numbers of levels 0 to 5. */
    static String show(Parameter parameter) {
        return NUMBER.matcher(parameter.value())
                .results()
                .map(found -> show(Double.parseDouble(found.group()), parameter.unit()))
                .collect(Collectors.joining(", "));
    }

    private static String show(double value, String unit) {
        if (unit.startsWith("share") || unit.startsWith("chance")) {
            return decimal(value * 100) + "\u202f%";
        }
        if (unit.equals("trust") || unit.equals("discount factor")) {
            return Numbers.belief(value);
        }
        return value >= 1000 ? Numbers.grouped(Math.round(value)) : decimal(value);
    }

    private static String decimal(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString().replace("-", Numbers.MINUS);
    }

    List<Parameter> of(Term term) {
        return term.numbers().stream().flatMap(path -> find(path).stream()).toList();
    }
}
