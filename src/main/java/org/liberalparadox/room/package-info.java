/**
 * The room around a game: who is here, who holds which seat, the clock, and what the facilitator did. Pure like the
 * engine: the state of a room is the fold of its events, and time comes in as data.
 */
@NullMarked
package org.liberalparadox.room;

import org.jspecify.annotations.NullMarked;
