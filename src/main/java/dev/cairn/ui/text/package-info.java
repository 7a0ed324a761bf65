/** Every text by its key, and figures in the units that were chosen. */
@NullMarked
package dev.cairn.ui.text;

import org.jspecify.annotations.NullMarked;
