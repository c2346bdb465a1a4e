/**
 * Domain values of the rules and of a scenario, as read from {@code game-rules/}. Seats, places, issues, cards and
 * regimes are named by their YAML ids (kebab-case strings); a seat's id is also the id of its place.
 */
@NullMarked
package org.liberalparadox.engine.model;

import org.jspecify.annotations.NullMarked;
