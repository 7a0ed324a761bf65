/** Doubts text that others wrote until each thing it says is found in the plan. */
@NullMarked
package dev.cairn.writing.guard;

import org.jspecify.annotations.NullMarked;
