package org.liberalparadox.engine.model;

/**
 * How the worth of a pooled border changes with its size (C16).
 *
 * @param best members at which a member gains most: fewer share less, more crowd and differ
 * @param gain points of economy a member of a pooled border of that size gains a year at full strength
 */
public record Clubs(double best, double gain) {}
