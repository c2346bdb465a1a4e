package org.liberalparadox.engine.model;

/**
 * Border order unlocks votes for openness (S08).
 *
 * @param scale points of security from the start at which order, or the lack of it, is felt in full
 * @param weight points of support a promise at level 5 that opens a way gains or loses then, at full weight of security and
 *     culture in the mood
 */
public record Order(double scale, double weight) {}
