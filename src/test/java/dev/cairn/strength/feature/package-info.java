/** Tests of {@code dev.cairn.strength.feature}. */
@NullMarked
package dev.cairn.strength.feature;

import org.jspecify.annotations.NullMarked;
