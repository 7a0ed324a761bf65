/** Envelopes that nobody opens before a round closes, however long they look at the files. */
@NullMarked
package dev.cairn.elicit.seal;

import org.jspecify.annotations.NullMarked;
