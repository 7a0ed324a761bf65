/** Tests of a plan changed by hand. */
@NullMarked
package dev.cairn.ui.modify;

import org.jspecify.annotations.NullMarked;
