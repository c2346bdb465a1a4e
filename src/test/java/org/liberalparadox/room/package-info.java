@NullMarked
package org.liberalparadox.room;

import org.jspecify.annotations.NullMarked;
