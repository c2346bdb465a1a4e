package org.liberalparadox.engine.model;

/**
 * What one side of a clause feels, per unit of the level's value.
 *
 * @param appeal what each faction at home thinks of the promise (points of support)
 * @param effect points on each track per round while honoured
 * @param cost budget points per level and round
 */
public record Side(Factors appeal, Factors effect, double cost) {}
