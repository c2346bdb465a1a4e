/** Negotiators and policy strategies. A bot sees a seat's view, nothing more, and enters by the same door as people. */
@NullMarked
package org.liberalparadox.bot;

import org.jspecify.annotations.NullMarked;
