/**
 * The next load of a lifter: accepted, modified or declined with all that speaks for it in view.
 */
@NullMarked
package dev.cairn.ui.strength;

import org.jspecify.annotations.NullMarked;
