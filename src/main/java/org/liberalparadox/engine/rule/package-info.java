/**
 * The rules, one per class or small family, named after the concept it encodes. Each says its source and the keys of
 * {@code game-rules/model.yaml} that tune it.
 */
@NullMarked
package org.liberalparadox.engine.rule;

import org.jspecify.annotations.NullMarked;
