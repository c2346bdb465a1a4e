/** Use cases: who holds which seat, what they ask of a game, and who is told when something happened. */
@NullMarked
package org.liberalparadox.session;

import org.jspecify.annotations.NullMarked;
