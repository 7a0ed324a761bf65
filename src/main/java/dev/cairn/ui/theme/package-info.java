/** Light and dark, the fonts and the style sheets of the window. */
@NullMarked
package dev.cairn.ui.theme;

import org.jspecify.annotations.NullMarked;
