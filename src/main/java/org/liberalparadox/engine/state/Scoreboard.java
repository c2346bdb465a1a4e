package org.liberalparadox.engine.state;

import java.util.SortedMap;

/**
 * The three scoreboards at the end of a round, always side by side.
 *
 * @param national interest by seat; 100 is par
 * @param migrants 0 to 100
 * @param worldOrder 0 to 100
 */
public record Scoreboard(int round, SortedMap<String, Double> national, double migrants, double worldOrder) {}
