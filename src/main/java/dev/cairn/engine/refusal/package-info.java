/** Why no plan can be made, and the smallest changes that would allow one. */
@NullMarked
package dev.cairn.engine.refusal;

import org.jspecify.annotations.NullMarked;
