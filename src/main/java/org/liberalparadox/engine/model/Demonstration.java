package org.liberalparadox.engine.model;

/**
 * A neighbour that closes shows voters that it can be done (X02).
 *
 * @param points of support that acting alone gains a year where all neighbours on the ways people take have closed
 */
public record Demonstration(double points) {}
