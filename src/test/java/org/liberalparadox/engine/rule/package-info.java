/** One file per rule: given, when, then; sentences as names. */
@NullMarked
package org.liberalparadox.engine.rule;

import org.jspecify.annotations.NullMarked;
