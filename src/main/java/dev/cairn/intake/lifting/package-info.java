/** Readers of lifters' logs: our own lifter files, and what Strong and Hevy export. */
@NullMarked
package dev.cairn.intake.lifting;

import org.jspecify.annotations.NullMarked;
