/** Playing alone against bots: the set-up before the game and the brief before the first round. */
@NullMarked
package org.liberalparadox.ui.solo;

import org.jspecify.annotations.NullMarked;
