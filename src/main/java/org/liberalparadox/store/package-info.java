/** Where games are kept: events as JSON with stable names and versions, in H2 or PostgreSQL. Only this package knows SQL. */
@NullMarked
package org.liberalparadox.store;

import org.jspecify.annotations.NullMarked;
