/** Logs for tests of {@code dev.cairn.strength}. */
@NullMarked
package dev.cairn.strength;

import org.jspecify.annotations.NullMarked;
