@NullMarked
package org.liberalparadox.ui.facilitator;

import org.jspecify.annotations.NullMarked;
