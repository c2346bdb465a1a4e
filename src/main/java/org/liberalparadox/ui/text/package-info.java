/** Words and numbers as people read them: formats, names, rejections. One place for each, so that screens agree. */
@NullMarked
package org.liberalparadox.ui.text;

import org.jspecify.annotations.NullMarked;
