package org.liberalparadox.engine.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a scenario with its starting values.
 *
 * @param mark two letters shown beside the flag
 * @param flag name of the emblem's picture
 * @param liberal whether the paradox binds ([H24] p. 1: not everywhere)
 * @param asylum whether people who arrive can claim asylum; elsewhere they stay in limbo
 * @param closure domestic value of acting alone (unilateral closure), per factor, in points of support (F8)
 * @param stakes multiplier per issue, 1 when absent
 * @param elections rounds with an election
 * @param labourSupply people per round who would work abroad if visas allowed
 * @param conflict share of the people at home displaced in round 1, 2 …, where people flee from this state
 * @param safety 0 to 1: how safe return to this state is
 * @param affinity 0 to 1 per origin: how near people from there feel (concept C12)
 * @param claims new asylum applications per million inhabitants over the five years before, without appeals and
 *     repeated ones (F12; UNHCR counts them apart)
 * @param source where the figures come from and which year they are of
 * @param par national interest an ordinary bot reaches here, used to normalise scores
 */
public record SeatDefinition(
        String id,
        String name,
        String alias,
        String mark,
        String flag,
        Role role,
        boolean liberal,
        boolean asylum,
        long population,
        double gdpPerCapita,
        double unemployment,
        Factors tracks,
        TrackMeaning trackMeaning,
        Factors mood,
        Factors interest,
        Factors closure,
        SortedMap<String, Double> stakes,
        double discountFactor,
        double power,
        int budget,
        double polarisation,
        boolean populist,
        List<Integer> elections,
        Policy policy,
        long labourSupply,
        double par,
        List<Double> conflict,
        double safety,
        SortedMap<String, Double> affinity,
        double claims,
        String source,
        Brief brief,
        List<Objective> objectives) {

    /** What the four tracks mean to this state, in words. */
    public record TrackMeaning(String security, String culture, String economy, String rights) {}

    /**
     * Situation of the seat.
     *
     * @param holds who holds what this seat needs
     */
    public record Brief(
            String title, String situation, String confidential, String redLine, String secret, List<Holds> holds) {}

    /** A partner and what it holds or wants, in a line. */
    public record Holds(String seat, String text) {}

    /** Whether the seat has a territory; organisations and the migrants' council have none. */
    public boolean isState() {
        return role.isState();
    }

    /** How near people from an origin feel, 0 to 1. */
    public double affinityFor(String origin) {
        @Nullable Double near = affinity.get(origin);
        return near == null ? 0 : near;
    }

    public double stake(String issue) {
        @Nullable Double stake = stakes.get(issue);
        return stake == null ? 1 : stake;
    }
}
