package org.liberalparadox.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factors;

/**
 * What sealed orders would leave, if the others keep their word, and if the partner with the most to gain does not.
 *
 * @param refused why the orders cannot be sealed, else null
 * @param levers what each lever does at its setting
 */
public record OrdersForecast(
        @Nullable String refused,
        List<String> refusedArgs,
        int budget,
        int budgetAfter,
        int promises,
        int kept,
        double contractNow,
        double contractIfKept,
        @Nullable String doubtful,
        double contractIfBroken,
        Factors tracksIfKept,
        List<Lever> levers) {

    /** @param name {@code borderEffort}, {@code rightsStandard}, {@code integration}, {@code hostFunding} */
    public record Lever(String name, int level, int standing, int cost, Factors effect, long deflected) {}
}
