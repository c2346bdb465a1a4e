/** Talks and ratification: offers, the bid composer with its forecast, parliaments. */
@NullMarked
package org.liberalparadox.ui.table.talks;

import org.jspecify.annotations.NullMarked;
