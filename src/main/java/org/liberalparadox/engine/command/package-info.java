/** What a seat, the clock or the facilitator asks for; imperative names. */
@NullMarked
package org.liberalparadox.engine.command;

import org.jspecify.annotations.NullMarked;
