/**
 * The claims of the sources as experiments on the shipped scenarios: each is a small class that plays the real engine, says
 * what it found and how sure that is. {@code analyse propositions} runs them all and writes docs/validation.md.
 */
@NullMarked
package org.liberalparadox.validation;

import org.jspecify.annotations.NullMarked;
