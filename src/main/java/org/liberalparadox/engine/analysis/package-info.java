/**
 * Exact analyses of the two-level game: support, win-sets, bargaining zones, the Pareto frontier, stage games. They work
 * on constituencies, so that screens and bots can use them on what they may know, and the engine on what is true.
 */
@NullMarked
package org.liberalparadox.engine.analysis;

import org.jspecify.annotations.NullMarked;
