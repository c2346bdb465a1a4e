package org.liberalparadox.engine.analysis;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Factors;
import org.liberalparadox.engine.model.Model;
import org.liberalparadox.engine.model.Role;
import org.liberalparadox.engine.model.SeatDefinition;
import org.liberalparadox.engine.state.SeatState;

/**
 * The home front of a seat: whose votes a government needs, and what they want. Exact for the own seat, an estimate
 * for the others.
 *
 * @param noAgreement b: domestic value of acting alone, in points of support
 * @param caution θ: margin a parliament wants above b
 * @param pointWorth national value of one budget point to it, in points (C20)
 * @param climate what surrounds a bargain
 */
public record Constituency(
        String seat,
        Role role,
        boolean liberal,
        Factors mood,
        Factors interest,
        SortedMap<String, Double> stakes,
        double noAgreement,
        double caution,
        double pointWorth,
        Climate climate) {

    /** In a calm climate. */
    public Constituency(
            String seat,
            Role role,
            boolean liberal,
            Factors mood,
            Factors interest,
            SortedMap<String, Double> stakes,
            double noAgreement,
            double caution,
            double pointWorth) {
        this(seat, role, liberal, mood, interest, stakes, noAgreement, caution, pointWorth, Climate.CALM);
    }

    /** What a package must reach to be carried: b + θ (Putnam 1988; F1). */
    public double needed() {
        return noAgreement + caution;
    }

    public double stake(String issue) {
        @Nullable Double stake = stakes.get(issue);
        return stake == null ? 1 : stake;
    }

    /** The true home front of a seat. */
    public static Constituency of(SeatDefinition seat, SeatState now, Climate climate, Model model) {
        return new Constituency(
                seat.id(),
                seat.role(),
                seat.liberal(),
                now.mood(),
                seat.interest(),
                seat.stakes(),
                now.mood().dot(seat.closure()) + now.noAgreementShift(),
                caution(seat, now, model),
                model.budget().pointWorth(seat.gdpPerCapita()),
                climate);
    }

    /** θ rises with polarisation and for a populist government; a committee that answers to no voters has none. */
    private static double caution(SeatDefinition seat, SeatState now, Model model) {
        if (!seat.isState()) {
            return 0;
        }
        Model.Ratification r = model.ratification();
        return r.caution() + r.polarisationWeight() * now.polarisation() + (now.populist() ? r.populistCaution() : 0);
    }
}
