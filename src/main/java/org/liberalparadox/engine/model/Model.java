package org.liberalparadox.engine.model;

/**
 * Every number of the model ({@code game-rules/model.yaml}, where each has its unit, meaning and source; the names
 * here are the keys there).
 */
public record Model(
        Contract contract,
        Mood mood,
        Ratification ratification,
        Budget budget,
        Levers levers,
        Detection detection,
        Trust trust,
        Flows flows,
        Tracks tracks,
        Politics politics,
        Horizon horizon,
        Regimes regimes,
        Scores scores,
        Deck deck,
        Agenda agenda,
        Suasion suasion,
        Linkage linkage,
        Noise noise,
        Salience salience,
        Threat threat,
        Coalition coalition,
        Norms norms,
        Actors actors,
        Key key,
        Staying staying,
        Smuggling smuggling,
        Numbers numbers,
        Solutions solutions,
        Court court,
        Typology typology,
        Ties ties,
        Order order,
        Roots roots,
        Clubs clubs,
        Donors donors,
        Eras eras,
        Citizens citizens,
        Demonstration demonstration,
        SoftLaw softLaw,
        Pooling pooling,
        Negotiation negotiation)
        implements HomeNumbers, BudgetNumbers, BargainingNumbers, MovementNumbers, OrderNumbers {

    /** The same in another time (V07). */
    Model during(Coalition coalition, Politics politics, Horizon horizon, Mood mood) {
        return new Model(
                contract,
                mood,
                ratification,
                budget,
                levers,
                detection,
                trust,
                flows,
                tracks,
                politics,
                horizon,
                regimes,
                scores,
                deck,
                agenda,
                suasion,
                linkage,
                noise,
                salience,
                threat,
                coalition,
                norms,
                actors,
                key,
                staying,
                smuggling,
                numbers,
                solutions,
                court,
                typology,
                ties,
                order,
                roots,
                clubs,
                donors,
                eras,
                citizens,
                demonstration,
                softLaw,
                pooling,
                negotiation);
    }

    public record Scores(
            double safe,
            double limbo,
            double irregular,
            double displaced,
            double lost,
            double virtuousRegime,
            double closureEnding,
            double closureShare,
            double virtuousKept) {}

    /**
     * chance: of one drawn card a round where the scenario draws; shocksPerRepair: after so many shocks the next draw mends;
     * workRights: rights standard from which people in limbo may work.
     */
    public record Deck(double chance, int shocksPerRepair, int workRights) {}

    /**
     * Seats without a territory read the world (I01, I02, C02, R03). lostHalf: people lost per thousand who set out at which
     * half of safety is gone; aidEnough: steps of aid from which people in limbo count as helped; need: budget points a round
     * per million people in limbo; watch: share of its eyes that a watchdog keeps without money.
     */
    public record Actors(double lostHalf, double aidEnough, double need, double watch) {}
}
