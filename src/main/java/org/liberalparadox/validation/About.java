package org.liberalparadox.validation;

/**
 * What an experiment is about.
 *
 * @param id P01 and so on
 * @param claim of the source, in a few words
 * @param source concept, formula and work it is taken from
 * @param question the experiment answers, in one sentence
 * @param change one assumption and the option that alters it
 */
public record About(String id, String claim, String source, String question, String change) {}
