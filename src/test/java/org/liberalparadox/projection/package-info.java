/** What somebody may see, and what nobody else may. */
@NullMarked
package org.liberalparadox.projection;

import org.jspecify.annotations.NullMarked;
