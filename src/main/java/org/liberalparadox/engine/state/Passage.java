package org.liberalparadox.engine.state;

/** People who went from one place to the next on the way, whatever became of them later: what the map draws. */
public record Passage(String from, String to, long people, long stopped) {}
