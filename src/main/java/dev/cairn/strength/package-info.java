/** Overload: what to lift next, and why; pure, asks a scorer for a second opinion. */
@NullMarked
package dev.cairn.strength;

import org.jspecify.annotations.NullMarked;
