/** The table: one seat's whole game on one screen. Views know no rules; they show a view and submit commands. */
@NullMarked
package org.liberalparadox.ui.table;

import org.jspecify.annotations.NullMarked;
