package org.liberalparadox.engine.analysis;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
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
 * @param ties what closer ties with each partner than at the start take from the worth of no agreement, in points (C01)
 * @param order points of support a level of a promise gains that opens a way into the state: order at its border unlocks votes,
 *     disorder locks them (S08)
 * @param declared issues of declarations the state has signed lately: what was called proper is easier to promise (I13)
 */
public record Climate(
        List<Principle> principles,
        boolean endorsed,
        double salience,
        SortedMap<String, Double> threats,
        List<Norm> practised,
        SortedMap<String, Double> ties,
        double order,
        List<String> declared) {

    /** No agenda leads, nothing presses. */
    public static final Climate CALM = new Climate(
            List.of(), false, 0, Collections.emptySortedMap(), List.of(), Collections.emptySortedMap(), 0, List.of());

    private static final double LEVELS = 5;

    /** The same with other threats. */
    public Climate threatened(SortedMap<String, Double> by) {
        return new Climate(
                principles,
                endorsed,
                salience,
                Collections.unmodifiableSortedMap(by),
                practised,
                ties,
                order,
                declared);
    }

    boolean isCalm() {
        return principles.isEmpty() && salience == 0 && order == 0 && declared.isEmpty();
    }

    /**
     * What a level of a promise gains in this climate, in points of support, by what it serves: order, development, either, and
     * besides protection.
     */
    record Weights(double order, double development, double either, double protection) {}

    static final int PROTECTION = 3;
    /** Ways the first and the second side of a pair open. */
    static final int OPENS = 4;

    static final int KINDS = 6;

    Weights weights(Model model) {
        double lead =
                model.agenda().legitimacy() * (1 + (endorsed ? model.agenda().endorsed() : 0)) / LEVELS;
        return new Weights(
                principles.contains(Principle.ORDER) ? lead : 0,
                principles.contains(Principle.DEVELOPMENT) ? lead : 0,
                principles.isEmpty() ? 0 : lead,
                model.salience().weight() * salience / LEVELS);
    }

    /** Which principle an issue serves: 0 order, 1 development, 2 either, -1 none. */
    static int kind(Issue issue) {
        boolean order = issue.serves().contains(Principle.ORDER);
        boolean development = issue.serves().contains(Principle.DEVELOPMENT);
        return order && development ? 2 : order ? 0 : development ? 1 : -1;
    }

    /** Legitimacy of one promise at a level, in points of support: in line with the lead agenda, and near to the heart. */
    double legitimacy(Issue issue, int level, Model model) {
        if (isCalm()) {
            return 0;
        }
        Weights w = weights(model);
        double points = switch (kind(issue)) {
            case 0 -> w.order();
            case 1 -> w.development();
            case 2 -> w.either();
            default -> 0;
        };
        return (points + (protects(issue) ? w.protection() : 0)) * level + declared(issue, level, model);
    }

    /** What having declared an issue adds to a promise in it, in points of support (I13). */
    double declared(Issue issue, int level, Model model) {
        return declared.contains(issue.id()) ? model.softLaw().cover() * level / LEVELS : 0;
    }

    /** What order at home does for one promise at a level, in points: only who opens a way looks at its own border. */
    double order(Issue issue, boolean gives, int level) {
        return gives && opens(issue) ? order * level : 0;
    }

    /** Whether who gives a promise opens a way for people. */
    public static boolean opens(Issue issue) {
        return switch (issue.mechanism()) {
            case LABOUR_VISAS, CIRCULAR, VISA_FREE, RELOCATION, RESETTLEMENT -> true;
            default -> false;
        };
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

    /** What ties with a partner take from the worth of no agreement with it, in points. */
    public double tie(String partner) {
        @Nullable Double points = ties.get(partner);
        return points == null ? 0 : points;
    }

    /** What is left of a form's sovereignty cost for a state that has learned to share in a smaller circle (S05). */
    double relief(Form form, Model model) {
        return form == Form.BILATERAL || practised.isEmpty()
                ? 1
                : 1 - model.regimes().gestation();
    }
}
