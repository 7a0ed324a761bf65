/** A workspace in memory, and what every workspace must do. */
@NullMarked
package dev.cairn.action.kept;

import org.jspecify.annotations.NullMarked;
