package org.liberalparadox.engine.model;

import java.util.List;

/** Numbers of the order of states: agendas, regimes and their norms, keys, courts. Read as parts of a {@link Model}. */
public interface OrderNumbers {
    /**
     * Step one. leadPower: power of the supporters from which an agenda leads; legitimacy: points of support for a package
     * in line with it; endorsed: share added when an organisation endorses it; approval: what proclaiming costs at home.
     */
    record Agenda(double leadPower, int rounds, double legitimacy, double endorsed, double approval) {}

    record Regimes(
            double compliance,
            double defection,
            double waveThrough,
            double closure,
            double closureFrom,
            double funding,
            double upkeep,
            double collapse,
            double threshold,
            double quorum,
            double startStrength,
            double perNorm,
            double sovereigntyPerNorm,
            double gestation,
            double monitoring,
            double settlement,
            double spread,
            double relocationShare,
            int paid,
            int due,
            double defiance,
            double exit,
            int holdCost) {}

    /** Appeal of each norm to the four factions: of a state it asks something of, and of one it relieves. */
    record Norms(
            List<Double> nonDiscriminationAsked,
            List<Double> nonDiscriminationRelieved,
            List<Double> monitoringAsked,
            List<Double> monitoringRelieved,
            List<Double> settlementAsked,
            List<Double> settlementRelieved,
            List<Double> pooledBorderAsked,
            List<Double> pooledBorderRelieved,
            List<Double> firstEntryAsked,
            List<Double> firstEntryRelieved,
            List<Double> keyAsked,
            List<Double> keyRelieved,
            List<Double> fundingAsked,
            List<Double> fundingRelieved,
            List<Double> protectionAsked,
            List<Double> protectionRelieved,
            List<Double> agencyAsked,
            List<Double> agencyRelieved,
            List<Double> majorityAsked,
            List<Double> majorityRelieved) {}

    /** Weights of the key of 2015; cap: the most that claims or unemployment count, per share of population and GDP (F12). */
    record Key(double population, double gdp, double claims, double unemployment, double cap) {}

    /**
     * What members of a regime pool (I03, S01). due: budget points of each member for a level of the agency's effort; members,
     * people: shares of the members and of their inhabitants that make a qualified majority.
     */
    record Pooling(double due, double members, double people) {}

    /** The risk that a court rules against a state, as a logit (F24). bar: protection a place of return must offer. */
    record Court(double base, double gap, double publicity, double rights, double floor, double bar) {}

    /** Where regimes of history stand, breadth first, then strength, 0 to 100 each ([H18] Figure 2; C17). */
    record Typology(
            List<Double> refugee,
            List<Double> labour,
            List<Double> trade,
            List<Double> finance,
            List<Double> schengen,
            List<Double> dublin) {}
}
