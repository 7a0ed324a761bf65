/** Tests of {@code dev.cairn.strength.overload}. */
@NullMarked
package dev.cairn.strength.overload;

import org.jspecify.annotations.NullMarked;
