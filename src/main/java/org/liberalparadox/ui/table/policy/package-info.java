/** Policy: keep the word or break it, levers at home, sealing. */
@NullMarked
package org.liberalparadox.ui.table.policy;

import org.jspecify.annotations.NullMarked;
