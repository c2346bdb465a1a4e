/** The first screen: what this game is, and the ways into it. */
@NullMarked
package org.liberalparadox.ui.landing;

import org.jspecify.annotations.NullMarked;
