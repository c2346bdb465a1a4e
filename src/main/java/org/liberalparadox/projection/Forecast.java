package org.liberalparadox.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factor;

/**
 * How a parliament would vote on a package now, in points of support.
 *
 * @param margin support less needed, the day's swing left out
 * @param swing the most the day can add or take: within it the vote is open
 * @param chance probability that it carries, 0 to 1
 * @param asked whether the parliament votes at all: governments sign a declaration alone (I13)
 * @param cover legitimacy an organisation or an agenda lends
 * @param ties what closer ties with the parties than at the start add (C01)
 * @param order what order at the border adds to promises that open a way, or disorder takes (S08)
 * @param sovereignty what the form costs
 * @param national value to the long-run interest, costs included
 * @param cost budget points a round
 */
public record Forecast(
        String seat,
        double support,
        double needed,
        double noAgreement,
        double caution,
        double margin,
        double swing,
        double chance,
        boolean asked,
        double cover,
        double legitimacy,
        double pressure,
        double ties,
        double order,
        double sovereignty,
        double national,
        int cost,
        List<Faction> factions) {

    public boolean carried() {
        return margin >= 0;
    }

    /** Whether only one faction's numbers are in it, for its leader in cabinet mode; all totals are left out. */
    public boolean isPartial() {
        return factions.size() == 1;
    }

    /** The same for the leader of one faction: its own numbers, and what the package costs the state. */
    Forecast onlyOf(Factor faction) {
        return new Forecast(
                seat,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                asked,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                cost,
                factions.stream().filter(f -> f.factor() == faction).toList());
    }

    /**
     * One faction's view.
     *
     * @param weight its weight in today's mood
     * @param pro sum of what speaks for the package, con of what speaks against (negative)
     * @param reasons clauses by weight of their appeal, strongest first
     */
    public record Faction(Factor factor, double weight, double pro, double con, double net, List<Reason> reasons) {}

    /** What one clause does for a faction. */
    public record Reason(String issue, double appeal) {}

    /** What the composer shows of a draft. Refused tells why it cannot be sent, else null. */
    public record Draft(
            @Nullable String refused,
            List<String> refusedArgs,
            Forecast mine,
            int budget,
            int budgetAfter,
            List<Estimate> partners,
            @Nullable Linkage linkage,
            List<Hint> hints,
            @Nullable Plot plot) {}

    /** Where the package lies in the room for both with the first partner, and where it would without linkage. */
    public record Plot(Room room, Room.Point here, Room.@Nullable Point alone) {}

    /** A partner's estimated acceptance. */
    public record Estimate(String seat, double chance, double low, double high, double margin, double error) {}

    /** The package without its linkage clauses: own margin and each partner's estimated margin. */
    public record Linkage(double mineAlone, double mineWith, List<Pair> partners) {}

    public record Pair(String seat, double alone, double with) {}

    /** What the adviser says: suffix of {@code hint.…} in the translation file and its arguments. */
    public record Hint(String key, List<String> args) {}

    /** What a clause would do if added at a level, or why it cannot be. */
    public record ClauseOption(
            String giver,
            String beneficiary,
            String issue,
            boolean allowed,
            @Nullable String reason,
            List<String> reasonArgs,
            List<Integer> costs) {}
}
