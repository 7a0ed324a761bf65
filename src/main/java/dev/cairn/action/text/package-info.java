/** Coaching text as a coach has it written. */
@NullMarked
package dev.cairn.action.text;

import org.jspecify.annotations.NullMarked;
