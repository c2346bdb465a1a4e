/** Whole games with approved event logs: a change to any rule shows here, on purpose or not. */
@NullMarked
package org.liberalparadox.golden;

import org.jspecify.annotations.NullMarked;
