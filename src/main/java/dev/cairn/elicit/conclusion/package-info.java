/** What all answers to one question come to, whatever kind of answer it wants. */
@NullMarked
package dev.cairn.elicit.conclusion;

import org.jspecify.annotations.NullMarked;
