/** One rule per class, named after the concept it encodes. */
@NullMarked
package org.liberalparadox.engine.rule;

import org.jspecify.annotations.NullMarked;
