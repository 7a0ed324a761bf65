/** Laws of actions, undo and rebuilding, for any sequence of them. */
@NullMarked
package dev.cairn.action;

import org.jspecify.annotations.NullMarked;
