/** The public screen: for the projector, and for whoever watches without a seat. */
@NullMarked
package org.liberalparadox.ui.screen;

import org.jspecify.annotations.NullMarked;
