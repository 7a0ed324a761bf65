/** The page of athletes, its view models and what a coach does on it. */
@NullMarked
package dev.cairn.ui.athletes;

import org.jspecify.annotations.NullMarked;
