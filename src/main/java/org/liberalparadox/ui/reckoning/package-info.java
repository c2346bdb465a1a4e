/** The reckoning: a round told in order, as the table shows it after POLICY. */
@NullMarked
package org.liberalparadox.ui.reckoning;

import org.jspecify.annotations.NullMarked;
