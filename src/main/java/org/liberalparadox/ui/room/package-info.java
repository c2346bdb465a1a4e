/** The room around the game on screen: door, lobby, host, and what observers see. */
@NullMarked
package org.liberalparadox.ui.room;

import org.jspecify.annotations.NullMarked;
