/** What happened; past tense. Stored for good, so every record has a stable name and version in the store. */
@NullMarked
package org.liberalparadox.engine.event;

import org.jspecify.annotations.NullMarked;
