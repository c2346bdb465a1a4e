package org.liberalparadox.validation;

/**
 * What an experiment found.
 *
 * @param n how many of what were looked at, for example games
 * @param unit what n counts
 * @param measure what the effect measures
 * @param holds whether the claim held, by the criterion the sentence names
 * @param sentence the finding in words, with the numbers that matter
 */
public record Finding(long n, String unit, String measure, Effect effect, boolean holds, String sentence) {}
