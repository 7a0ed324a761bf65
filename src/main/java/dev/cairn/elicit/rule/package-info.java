/** From what coaches answered to a rule of a pack, with where it comes from. */
@NullMarked
package dev.cairn.elicit.rule;

import org.jspecify.annotations.NullMarked;
