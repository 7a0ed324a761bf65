/** What people bring in: athlete files read whole or refused with the place and a sentence. */
@NullMarked
package dev.cairn.intake;

import org.jspecify.annotations.NullMarked;
