/** Athletes as they come in, are changed, and what is remembered of that. */
@NullMarked
package dev.cairn.action.athlete;

import org.jspecify.annotations.NullMarked;
