/** The debriefing: what the game was, once it is over and nothing is secret any more. */
@NullMarked
package org.liberalparadox.ui.debrief;

import org.jspecify.annotations.NullMarked;
