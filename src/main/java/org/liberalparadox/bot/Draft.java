package org.liberalparadox.bot;

import java.util.List;
import org.liberalparadox.engine.model.Clause;

/**
 * A package a bot has in mind.
 *
 * @param value national value to itself, in points
 * @param margin own support above what is needed
 * @param theirs estimated support of the partner above what it is thought to need
 */
record Draft(List<Clause> clauses, double value, double margin, double theirs, int cost) {}
