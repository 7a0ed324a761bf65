/** Coaches judge plans, note things, and say what was delivered and done. */
@NullMarked
package dev.cairn.action.verdict;

import org.jspecify.annotations.NullMarked;
