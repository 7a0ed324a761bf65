/**
 * What would change a decided value: the smallest single changes, each planned before it is told.
 */
@NullMarked
package dev.cairn.engine.whatif;

import org.jspecify.annotations.NullMarked;
