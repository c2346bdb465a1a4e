/** Screens without a browser: the protocol that Vaadin's pages speak with the server, over HTTP and push. */
@NullMarked
package org.liberalparadox.protocol;

import org.jspecify.annotations.NullMarked;
