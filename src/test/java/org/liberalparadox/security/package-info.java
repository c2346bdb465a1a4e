@NullMarked
package org.liberalparadox.security;

import org.jspecify.annotations.NullMarked;
