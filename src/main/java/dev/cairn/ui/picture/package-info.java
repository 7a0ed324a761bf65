/** Screens of the window as PNG files, with no display. */
@NullMarked
package dev.cairn.ui.picture;

import org.jspecify.annotations.NullMarked;
