/** Curves of several coaches as one, with equal weights, and what would come out without each. */
@NullMarked
package dev.cairn.elicit.pool;

import org.jspecify.annotations.NullMarked;
