/** Whole games in memory: the engine and bots, no store, no screens. For experiments, tests and the command line. */
@NullMarked
package org.liberalparadox.simulation;

import org.jspecify.annotations.NullMarked;
