/** My state: tracks, contract, mood, win-set, budget, election. */
@NullMarked
package org.liberalparadox.ui.table.state;

import org.jspecify.annotations.NullMarked;
