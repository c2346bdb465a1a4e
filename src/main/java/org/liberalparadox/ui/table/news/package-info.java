/** News, crises that ask for an answer, diplomatic notes. */
@NullMarked
package org.liberalparadox.ui.table.news;

import org.jspecify.annotations.NullMarked;
