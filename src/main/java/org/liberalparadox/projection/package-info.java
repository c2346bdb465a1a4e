/**
 * What somebody may see: pure folds of a game state into views, one per kind of viewer. Redaction happens here and
 * nowhere else; whatever is in a view may reach that viewer's browser.
 */
@NullMarked
package org.liberalparadox.projection;

import org.jspecify.annotations.NullMarked;
