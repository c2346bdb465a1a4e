/** The fold of the events: where a game stands. Immutable; only {@code evolve} makes a new one. */
@NullMarked
package org.liberalparadox.engine.state;

import org.jspecify.annotations.NullMarked;
