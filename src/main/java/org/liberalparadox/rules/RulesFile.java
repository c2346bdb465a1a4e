package org.liberalparadox.rules;

/** A file of rules: its name, as problems report it, and its YAML text. */
public record RulesFile(String name, String text) {}
