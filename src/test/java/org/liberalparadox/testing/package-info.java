/** What several tests share. */
@NullMarked
package org.liberalparadox.testing;

import org.jspecify.annotations.NullMarked;
