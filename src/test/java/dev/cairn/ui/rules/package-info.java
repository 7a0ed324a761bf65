/** The page of rules, tried. */
@NullMarked
package dev.cairn.ui.rules;

import org.jspecify.annotations.NullMarked;
