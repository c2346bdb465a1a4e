package org.liberalparadox.engine.model;

/**
 * Relief of what makes people flee (C34). Wars come from the scenario and its cards; what is done about their causes lowers how
 * many they displace, late and within bounds.
 *
 * @param lag rounds until a year of aid is felt
 * @param halfLife rounds after which half of what aid has built is gone
 * @param perLevel share of displacement that a level of a promise against root causes relieves, kept for long
 * @param fund the same of common funds at full strength, for every country people flee from
 * @param most the most that all of it relieves
 */
public record Roots(int lag, double halfLife, double perLevel, double fund, double most) {}
