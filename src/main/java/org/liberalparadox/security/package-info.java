/** Secrets of personal links: made here, given out once, kept as hashes only. */
@NullMarked
package org.liberalparadox.security;

import org.jspecify.annotations.NullMarked;
