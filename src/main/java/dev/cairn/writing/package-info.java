/** Coaching text as it is written and doubted on this machine. */
@NullMarked
package dev.cairn.writing;

import org.jspecify.annotations.NullMarked;
