/** How a week's total is shared among its days. */
@NullMarked
package dev.cairn.engine.allocation;

import org.jspecify.annotations.NullMarked;
