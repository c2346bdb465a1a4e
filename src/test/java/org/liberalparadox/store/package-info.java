@NullMarked
package org.liberalparadox.store;

import org.jspecify.annotations.NullMarked;
