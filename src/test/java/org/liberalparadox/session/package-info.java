@NullMarked
package org.liberalparadox.session;

import org.jspecify.annotations.NullMarked;
