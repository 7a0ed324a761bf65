/** Two plans side by side: what differs, and the decisions that made it differ. */
@NullMarked
package dev.cairn.ui.compare;

import org.jspecify.annotations.NullMarked;
