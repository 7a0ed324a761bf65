/** Files that appear whole or not at all, and why one was not written. */
@NullMarked
package dev.cairn.action.file;

import org.jspecify.annotations.NullMarked;
