/** The application: it starts either the server or one of the command line's verbs. */
@NullMarked
package org.liberalparadox;

import org.jspecify.annotations.NullMarked;
