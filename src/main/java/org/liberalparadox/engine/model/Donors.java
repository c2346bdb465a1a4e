package org.liberalparadox.engine.model;

/**
 * An organisation that lives on few donors (I01).
 *
 * @param concentration share of its money that is worth nothing to it where one donor gives all: pledges come late, earmarked,
 *     and may end
 */
public record Donors(double concentration) {}
