/** The lifter's words: logs of sets, exercises, equipment, prescriptions, weights. */
@NullMarked
package dev.cairn.model.lifting;

import org.jspecify.annotations.NullMarked;
