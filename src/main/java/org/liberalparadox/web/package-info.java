/** What happens to requests before screens see them: secrets become cookies, foreign origins are turned away. */
@NullMarked
package org.liberalparadox.web;

import org.jspecify.annotations.NullMarked;
