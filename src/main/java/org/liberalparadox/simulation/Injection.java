package org.liberalparadox.simulation;

import java.util.List;

/** A card the facilitator of an experiment plays in the news of a round; empty seats mean the card's own roles. */
public record Injection(int round, String card, List<String> seats) {}
