/** Decisions about rules, tried on sample athletes. */
@NullMarked
package dev.cairn.action.rules;

import org.jspecify.annotations.NullMarked;
