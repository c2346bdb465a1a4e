package org.liberalparadox.ui.component;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The four factors of a state's standing as the screens show them: each with one letter, one colour and one icon. */
public enum Factor {
    SECURITY("S", "M8 1.5l5.5 2v4.2c0 3.3-2.3 5.6-5.5 6.8-3.2-1.2-5.5-3.5-5.5-6.8V3.5z"),
    CULTURE(
            "C",
            "M8 4C6.5 2.8 4.3 2.5 1.8 2.7v9.8c2.5-.2 4.7.1 6.2 1.3 1.5-1.2 3.7-1.5 6.2-1.3V2.7C11.7 2.5 9.5 2.8 8 4zm0"
                    + " 0v9.8"),
    ECONOMY(
            "E",
            "M2.7 4.2a5.3 2.3 0 0 0 10.6 0a5.3 2.3 0 0 0-10.6 0v3.8c0 1.3 2.4 2.3 5.3 2.3s5.3-1 5.3-2.3V4.2M2.7"
                    + " 8v3.8c0 1.3 2.4 2.3 5.3 2.3s5.3-1 5.3-2.3V8"),
    RIGHTS(
            "R",
            "M8 1.6v12.6M5 14.2h6M2.6 4h10.8M4 4L1.6 9.4c0 1.2 1.1 1.9 2.4 1.9s2.4-.7 2.4-1.9L4 4zm8 0L9.6 9.4c0 1.2"
                    + " 1.1 1.9 2.4 1.9s2.4-.7 2.4-1.9L12 4z");

    private final String letter;
    private final String outline;

    Factor(String letter, String outline) {
        this.letter = letter;
        this.outline = outline;
    }

    /** The class name that carries the factor's colour in the style sheets. */
    public String styleName() {
        return letter;
    }

    String outline() {
        return outline;
    }

    /** The name the charts know it by. */
    @JsonValue
    public String chartName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
