/** The page of meetings, tried. */
@NullMarked
package dev.cairn.ui.elicit;

import org.jspecify.annotations.NullMarked;
