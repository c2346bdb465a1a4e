/** The facilitator's console: one screen that can run a room. */
@NullMarked
package org.liberalparadox.ui.facilitator;

import org.jspecify.annotations.NullMarked;
