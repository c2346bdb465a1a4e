package org.liberalparadox.engine.state;

import java.util.List;
import org.liberalparadox.engine.model.Phase;

/** A diplomatic note to one or more seats. */
public record Note(int id, int round, Phase phase, String from, List<String> to, String text) {}
