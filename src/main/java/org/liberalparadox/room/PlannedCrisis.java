package org.liberalparadox.room;

import java.util.List;

/**
 * A card the facilitator will play at the beginning of a round.
 *
 * @param seats who is struck; the card's own roles when empty
 */
public record PlannedCrisis(int id, String card, List<String> seats, int round) {}
