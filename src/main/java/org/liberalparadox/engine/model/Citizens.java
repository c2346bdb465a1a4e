package org.liberalparadox.engine.model;

/**
 * Votes of people who have become citizens (I12).
 *
 * @param years rounds from settling to citizenship
 * @param weight share of the mood that moves from culture to rights where all voters are such people
 */
public record Citizens(int years, double weight) {}
