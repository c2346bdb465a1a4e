/** Whether the model still shows what the sources claim. */
@NullMarked
package org.liberalparadox.propositions;

import org.jspecify.annotations.NullMarked;
