/** The workspace as the window uses it: held open, asked and changed by one thread at a time. */
@NullMarked
package dev.cairn.ui.office;

import org.jspecify.annotations.NullMarked;
