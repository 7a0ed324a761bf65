/** What answers come to: a number agreed on, the safe side of a wide one, a split, or no number. */
@NullMarked
package dev.cairn.elicit.outcome;

import org.jspecify.annotations.NullMarked;
