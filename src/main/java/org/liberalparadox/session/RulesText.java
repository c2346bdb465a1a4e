package org.liberalparadox.session;

/** The YAML a session is played by, word for word. */
public record RulesText(String model, String issues, String crises, String bots, String scenario) {}
