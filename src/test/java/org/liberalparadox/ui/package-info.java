/** Journeys of people in a real browser, through the whole application. */
@NullMarked
package org.liberalparadox.ui;

import org.jspecify.annotations.NullMarked;
