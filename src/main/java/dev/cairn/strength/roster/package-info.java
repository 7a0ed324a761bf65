/** Models as a coach sees them: which there are, which one answers, how it does. */
@NullMarked
package dev.cairn.strength.roster;

import org.jspecify.annotations.NullMarked;
