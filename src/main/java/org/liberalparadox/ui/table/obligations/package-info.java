/** What I owe and am owed. */
@NullMarked
package org.liberalparadox.ui.table.obligations;

import org.jspecify.annotations.NullMarked;
