@NullMarked
package org.liberalparadox.web;

import org.jspecify.annotations.NullMarked;
