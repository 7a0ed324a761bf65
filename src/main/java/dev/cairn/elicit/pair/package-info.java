/** Runners who differ in one thing: what coaches choose, where choices go round, what follows. */
@NullMarked
package dev.cairn.elicit.pair;

import org.jspecify.annotations.NullMarked;
