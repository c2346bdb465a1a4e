package org.liberalparadox.engine.analysis;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Issue;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Principle;

/**
 * What surrounds a bargain, as a parliament feels it: the lead agenda, the plight of people near home, threats, and what the
 * state is used to. All of it is public.
 *
 * @param principles of the lead agenda, as far as this state asks for them (S02)
 * @param endorsed whether an organisation stands behind the lead agenda (C36)
 * @param salience 0 to 1 (C37)
 * @param threats what a threat by a state on the way adds to the cost of no agreement with it, in points (F20)
 * @param practised norms the state lives by already in a regime of some states (gestation, S05)
 */
public record Climate(
        List<Principle> principles,
        boolean endorsed,
        double salience,
        SortedMap<String, Double> threats,
        List<Norm> practised) {

    /** No agenda leads, nothing presses. */
    public static final Climate CALM =
            new Climate(List.of(), false, 0, Collections.unmodifiableSortedMap(new TreeMap<>()), List.of());

    private static final double LEVELS = 5;

    boolean isCalm() {
        return principles.isEmpty() && salience == 0;
    }

    /** Legitimacy of one promise at a level, in points of support: in line with the lead agenda, and near to the heart. */
    double legitimacy(Issue issue, int level, Model model) {
        double points = 0;
        if (issue.serves().stream().anyMatch(principles::contains)) {
            points += model.agenda().legitimacy()
                    * (1 + (endorsed ? model.agenda().endorsed() : 0));
        }
        if (protects(issue)) {
            points += model.salience().weight() * salience;
        }
        return points * level / LEVELS;
    }

    /** Whether a promise protects people who fled. */
    public static boolean protects(Issue issue) {
        return switch (issue.mechanism()) {
            case RELOCATION, RESETTLEMENT, HOST_AID, FUND_REGIME, HOTSPOT -> true;
            default -> false;
        };
    }

    /** What a threat adds to the cost of no agreement with a partner, in points. */
    double pressure(String partner) {
        @Nullable Double points = threats.get(partner);
        return points == null ? 0 : points;
    }

    /** What is left of a form's sovereignty cost for a state that has learned to share in a smaller circle (S05). */
    double relief(Form form, Model model) {
        return form == Form.BILATERAL || practised.isEmpty()
                ? 1
                : 1 - model.regimes().gestation();
    }
}
