/** A plan changed by hand: what each day says before the drop, why, and the smallest fix. */
@NullMarked
package dev.cairn.ui.modify;

import org.jspecify.annotations.NullMarked;
