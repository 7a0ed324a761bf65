/**
 * Why each value is what it is: decisions, their sources and alternatives, canonical bytes and
 * hash.
 */
@NullMarked
package dev.cairn.trail;

import org.jspecify.annotations.NullMarked;
