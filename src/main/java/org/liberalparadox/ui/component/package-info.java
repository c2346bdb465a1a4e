/** What the screens are built of: charts drawn in the browser, seat marks, factor icons, changes, track rows. */
@NullMarked
package org.liberalparadox.ui.component;

import org.jspecify.annotations.NullMarked;
