/** The command line: everything that runs without a web server. */
@NullMarked
package org.liberalparadox.cli;

import org.jspecify.annotations.NullMarked;
