package org.liberalparadox.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two seats that each cooperate or defect, once: which situation that is (Martin 1992; Snidal 1985; F6), and how long a
 * shadow of the future cooperation needs (F3).
 */
public record StageGame(Payoffs row, Payoffs column) {
    private static final double EQUAL = 1e-9;

    /**
     * What one side gets.
     *
     * @param temptation T: it defects, the other cooperates
     * @param reward R: both cooperate
     * @param punishment P: both defect
     * @param sucker S: it cooperates, the other defects
     */
    public record Payoffs(double temptation, double reward, double punishment, double sucker) {
        boolean prefersToCooperateWithCooperator() {
            return reward >= temptation - EQUAL;
        }

        boolean prefersToCooperateWithDefector() {
            return sucker >= punishment - EQUAL;
        }

        boolean defectionDominates() {
            return temptation > reward + EQUAL && punishment > sucker + EQUAL;
        }

        /** T > R > P > S and 2R > T + S. */
        boolean isDilemma() {
            return defectionDominates() && reward > punishment + EQUAL && 2 * reward > temptation + sucker + EQUAL;
        }

        boolean isDeadlock() {
            return defectionDominates() && punishment >= reward - EQUAL;
        }

        boolean isChicken() {
            return temptation > reward + EQUAL && reward > sucker + EQUAL && sucker > punishment + EQUAL;
        }
    }

    /** The kind of situation. */
    public enum Structure {
        /** The prisoner's dilemma: both gain by cooperation and both are tempted. */
        COLLABORATION,
        /** Both keep their word if sure of the other. */
        ASSURANCE,
        /** Both want to meet, each at another place. */
        COORDINATION,
        /** One is bound to act, the other rides along. */
        SUASION,
        /** Each wants the other to give way; both standing firm is worst. */
        CHICKEN,
        /** A side would rather be left alone, at any length of the shadow of the future. */
        DEADLOCK,
        /** Both cooperate of themselves. */
        HARMONY,
        /** None of these. */
        MIXED
    }

    /** A pair of choices nobody regrets alone; C cooperates, D defects, the row first. */
    public enum Outcome {
        CC,
        CD,
        DC,
        DD
    }

    /** The symmetric game. */
    public static StageGame of(double t, double r, double p, double s) {
        Payoffs both = new Payoffs(t, r, p, s);
        return new StageGame(both, both);
    }

    /** From the four cells, row's payoff and column's payoff in each. */
    public static StageGame ofCells(double[] cc, double[] cd, double[] dc, double[] dd) {
        return new StageGame(new Payoffs(dc[0], cc[0], dd[0], cd[0]), new Payoffs(cd[1], cc[1], dd[1], dc[1]));
    }

    /** Nash equilibria in pure strategies, by enumeration. */
    public List<Outcome> equilibria() {
        List<Outcome> found = new ArrayList<>();
        boolean rowC = row.prefersToCooperateWithCooperator();
        boolean columnC = column.prefersToCooperateWithCooperator();
        boolean rowCwithD = row.prefersToCooperateWithDefector();
        boolean columnCwithD = column.prefersToCooperateWithDefector();
        if (rowC && columnC) {
            found.add(Outcome.CC);
        }
        if (rowCwithD && column.temptation() >= column.reward() - EQUAL) {
            found.add(Outcome.CD);
        }
        if (columnCwithD && row.temptation() >= row.reward() - EQUAL) {
            found.add(Outcome.DC);
        }
        if (row.punishment() >= row.sucker() - EQUAL && column.punishment() >= column.sucker() - EQUAL) {
            found.add(Outcome.DD);
        }
        return List.copyOf(found);
    }

    public Structure structure() {
        List<Outcome> nash = equilibria();
        if (row.isDeadlock() || column.isDeadlock()) {
            return Structure.DEADLOCK;
        }
        if (row.isDilemma() && column.isDilemma()) {
            return Structure.COLLABORATION;
        }
        if (nash.equals(List.of(Outcome.CC))) {
            return Structure.HARMONY;
        }
        if (nash.equals(List.of(Outcome.CC, Outcome.DD))) {
            return bothPreferCooperation() ? Structure.ASSURANCE : Structure.COORDINATION;
        }
        if (nash.equals(List.of(Outcome.CD, Outcome.DC))) {
            return row.isChicken() && column.isChicken() ? Structure.CHICKEN : Structure.COORDINATION;
        }
        if (nash.equals(List.of(Outcome.CD)) || nash.equals(List.of(Outcome.DC))) {
            return Structure.SUASION;
        }
        return Structure.MIXED;
    }

    private boolean bothPreferCooperation() {
        return row.reward() >= row.punishment() && column.reward() >= column.punishment();
    }

    /** The discount factor from which grim trigger sustains cooperation, (T − R)/(T − P); null outside a dilemma. */
    public @Nullable Double rowDeltaStar() {
        return deltaStar(row);
    }

    public @Nullable Double columnDeltaStar() {
        return deltaStar(column);
    }

    /** The shadow of the future both need. */
    public @Nullable Double deltaStar() {
        return structure() == Structure.COLLABORATION ? (Double) Math.max(grim(row), grim(column)) : null;
    }

    private @Nullable Double deltaStar(Payoffs of) {
        return structure() == Structure.COLLABORATION ? (Double) grim(of) : null;
    }

    private static double grim(Payoffs of) {
        return (of.temptation() - of.reward()) / (of.temptation() - of.punishment());
    }

    /** Tit for tat as an equilibrium: max[(T−R)/(T−P), (T−R)/(R−S)] (Axelrod 1984; F3). */
    public static double titForTat(Payoffs of) {
        return Math.max(grim(of), (of.temptation() - of.reward()) / (of.reward() - of.sucker()));
    }

    /** How forgiving generous tit for tat may be: min{1−(T−R)/(R−S), (R−P)/(T−P)} (F4). */
    public static double generosity(Payoffs of) {
        double temptation = of.temptation() - of.reward();
        return Math.min(
                1 - temptation / (of.reward() - of.sucker()),
                (of.reward() - of.punishment()) / (of.temptation() - of.punishment()));
    }
}
