/**
 * The plans of a coach's week: drawn once, worked through, and told apart only after the verdict.
 */
@NullMarked
package dev.cairn.action.sample;

import org.jspecify.annotations.NullMarked;
