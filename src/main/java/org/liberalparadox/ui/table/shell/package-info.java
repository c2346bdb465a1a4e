/** The frame of the table: phases, the sentence, the places, the phone's bars. */
@NullMarked
package org.liberalparadox.ui.table.shell;

import org.jspecify.annotations.NullMarked;
