/**
 * What every step works from: the athlete, the rules, the trail being written, words for figures.
 */
@NullMarked
package dev.cairn.engine.brief;

import org.jspecify.annotations.NullMarked;
