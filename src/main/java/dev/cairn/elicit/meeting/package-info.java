/**
 * A meeting as it is held: who takes part, what each answered in which round, as canonical JSON.
 */
@NullMarked
package dev.cairn.elicit.meeting;

import org.jspecify.annotations.NullMarked;
