/** What the strength engine asks of a model, and what may come back. */
@NullMarked
package dev.cairn.strength.score;

import org.jspecify.annotations.NullMarked;
