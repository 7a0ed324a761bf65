/** Lifters come with their logs, coaches decide on suggested loads, models are switched. */
@NullMarked
package dev.cairn.action.lifting;

import org.jspecify.annotations.NullMarked;
