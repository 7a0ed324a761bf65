/** How much is run each week, and how far growth can reach. */
@NullMarked
package dev.cairn.engine.volume;

import org.jspecify.annotations.NullMarked;
