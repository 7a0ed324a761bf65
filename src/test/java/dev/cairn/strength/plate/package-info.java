/** Tests of {@code dev.cairn.strength.plate}. */
@NullMarked
package dev.cairn.strength.plate;

import org.jspecify.annotations.NullMarked;
