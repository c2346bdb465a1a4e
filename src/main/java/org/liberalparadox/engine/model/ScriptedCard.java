package org.liberalparadox.engine.model;

import java.util.List;

/** A card the scenario plays in a round; empty seats mean the card's own roles. */
public record ScriptedCard(int round, String card, List<String> seats) {}
