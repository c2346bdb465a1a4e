/** What every page shares: header, theme, what a device remembers, and calm pages for what went wrong. */
@NullMarked
package org.liberalparadox.ui.page;

import org.jspecify.annotations.NullMarked;
