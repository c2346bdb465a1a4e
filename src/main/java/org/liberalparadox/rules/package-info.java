/**
 * Reads and checks {@code game-rules/}: YAML in, {@code engine.model} out. Everything that is wrong is reported at once,
 * each with file, line, field, what is wrong and what would be right. No Spring, no clock, no chance.
 */
@NullMarked
package org.liberalparadox.rules;

import org.jspecify.annotations.NullMarked;
