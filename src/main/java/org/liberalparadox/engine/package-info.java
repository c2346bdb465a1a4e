/**
 * The game engine: decides what a command leads to, folds events into a state, lists what a seat may do. Pure Java,
 * no clock, no chance that is not drawn from the seed; every other package depends on this one and it on none.
 */
@NullMarked
package org.liberalparadox.engine;

import org.jspecify.annotations.NullMarked;
