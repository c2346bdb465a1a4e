/** Many rooms at once, played over HTTP and push as browsers would, to see what one server carries. */
@NullMarked
package org.liberalparadox.load;

import org.jspecify.annotations.NullMarked;
