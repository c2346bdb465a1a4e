/** The codex: every concept of the game, where it comes from, how it is counted by the rules in force. */
@NullMarked
package org.liberalparadox.ui.codex;

import org.jspecify.annotations.NullMarked;
