/** From a race result to training paces, predictions and goal checks, each with its working. */
@NullMarked
package dev.cairn.engine.pace;

import org.jspecify.annotations.NullMarked;
