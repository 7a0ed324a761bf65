/** A plan as it reads outside of Cairn: words, figures and weeks in one language. */
@NullMarked
package dev.cairn.outgo.sheet;

import org.jspecify.annotations.NullMarked;
