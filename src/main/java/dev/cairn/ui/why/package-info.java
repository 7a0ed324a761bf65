/** Why a number is what it is: its decision tree, its calculation, what would change it. */
@NullMarked
package dev.cairn.ui.why;

import org.jspecify.annotations.NullMarked;
