/** Small things that every screen is put together from. */
@NullMarked
package dev.cairn.ui.control;

import org.jspecify.annotations.NullMarked;
