/** The world: the paradox, people on the move, three scoreboards. */
@NullMarked
package org.liberalparadox.ui.table.world;

import org.jspecify.annotations.NullMarked;
